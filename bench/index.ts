import type { BenchCase } from './case';
import { issueEdit } from './cases/issue-edit';
import { issueOpen } from './cases/issue-open';
import { renderCold } from './cases/render-cold';
import { searchKey } from './cases/search-key';
import { searchTyped } from './cases/search-typed';

/** In the order of the table and the picture. */
export const cases: readonly BenchCase[] = [
  issueOpen,
  issueEdit,
  renderCold,
  searchKey,
  searchTyped,
];
