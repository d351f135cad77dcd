import type { BenchCase } from './case';
import { renderCold } from './cases/render-cold';
import { searchKey } from './cases/search-key';

/** In the order of the table and the picture. */
export const cases: readonly BenchCase[] = [renderCold, searchKey];
