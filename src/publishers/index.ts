import { folder } from './folder';
import { github } from './github';
import type { Publisher } from './publisher';

/** Every place, in the order of the choices. */
export const publishers: readonly Publisher[] = [github, folder];
