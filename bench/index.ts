import type { BenchCase } from './case';
import { backupMemory } from './cases/backup-memory';
import { backupRestore } from './cases/backup-restore';
import { clipGrowth } from './cases/clip-growth';
import { clipKept } from './cases/clip-kept';
import { clipLeast } from './cases/clip-least';
import { importAnswering } from './cases/import-answering';
import { importBookmarks } from './cases/import-bookmarks';
import { importMemory } from './cases/import-memory';
import { issueEdit } from './cases/issue-edit';
import { issueGrowth } from './cases/issue-growth';
import { issueLeast } from './cases/issue-least';
import { issueOpen } from './cases/issue-open';
import { issueRows } from './cases/issue-rows';
import { popupBytes } from './cases/popup-bytes';
import { popupDrafts } from './cases/popup-drafts';
import { popupGrowth } from './cases/popup-growth';
import { popupReady } from './cases/popup-ready';
import { popupReadyDrafts } from './cases/popup-ready-drafts';
import { popupReadyGrowth } from './cases/popup-ready-growth';
import { popupUsable } from './cases/popup-usable';
import { quickClip } from './cases/quick-clip';
import { renderCold } from './cases/render-cold';
import { restoreMemory } from './cases/restore-memory';
import { searchKey } from './cases/search-key';
import { searchTyped } from './cases/search-typed';
import { syncEdit } from './cases/sync-edit';
import { syncFirst } from './cases/sync-first';
import { syncIdle } from './cases/sync-idle';
import { syncJoin } from './cases/sync-join';
import { syncMemory } from './cases/sync-memory';
import { workerLeast } from './cases/worker-least';
import { workerMemory } from './cases/worker-memory';

/** In the order of the table and the picture. */
export const cases: readonly BenchCase[] = [
  popupUsable,
  popupReady,
  popupGrowth,
  popupReadyGrowth,
  popupDrafts,
  popupReadyDrafts,
  popupBytes,
  clipKept,
  clipLeast,
  clipGrowth,
  quickClip,
  issueOpen,
  issueLeast,
  issueRows,
  issueGrowth,
  issueEdit,
  renderCold,
  searchKey,
  searchTyped,
  importBookmarks,
  importAnswering,
  importMemory,
  backupRestore,
  restoreMemory,
  backupMemory,
  syncFirst,
  syncJoin,
  syncEdit,
  syncIdle,
  syncMemory,
  workerMemory,
  workerLeast,
];
