import type { READER_NAME } from '../page-reading';
import { readDocument } from './read-document';

// A classic script: what it leaves here is called by a second one, which can return its answer at once.
const world: { [READER_NAME]?: typeof readDocument } = globalThis as never;
world.__digestClipperReader = readDocument;
