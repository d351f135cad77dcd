import { ExpectedError } from '../src/core/errors';
import type { Issue } from '../src/core/issue';
import { turns } from '../src/core/turns';
import { editsLeft, type IssueEdits, isContested, withEdits } from './issue-edits';
import type { PendingEdits } from './pending-edits';

export interface StoredIssue {
  issue: Issue;
  isStored: boolean;
}

export interface SaverState {
  /** As last read or written. */
  base: StoredIssue;
  /** Typed and not stored yet. */
  edits: IssueEdits;
  /** Another window changed what is being edited here: nothing is saved until the writer has chosen. */
  isContested: boolean;
  error?: unknown;
}

export interface SaverPorts {
  save(issue: Issue, expected: string | undefined): Promise<Issue>;
  read(): Promise<StoredIssue>;
  keepPending(pending: PendingEdits): void;
  onState(state: SaverState): void;
  onSaved?(before: Issue, after: Issue): void;
}

export interface IssueSaver {
  type(edits: IssueEdits): void;
  /** Resolves when all that was typed is stored, or can't be: the state says why. */
  flush(): Promise<void>;
  /** Takes in what is stored now; what is being typed stays. Throws where it can't be read. */
  refresh(): Promise<void>;
  settle(choice: 'mine' | 'theirs'): Promise<void>;
  /** Writes more than what can be typed, on top of it. Throws what hinders it. */
  write(change: (issue: Issue) => Issue): Promise<void>;
}

/** What a saver holds between its calls. */
interface Held {
  state: SaverState;
  timer?: ReturnType<typeof setTimeout>;
  ports: SaverPorts;
}

const QUIET_MS = 300;

/** Saves an issue as it is typed: after a pause, one save at a time, each on the newest revision. */
export function issueSaver(state: SaverState, ports: SaverPorts): IssueSaver {
  const held: Held = { state, ports };
  const inTurn = turns();
  const flush = () => {
    clearTimeout(held.timer);
    return inTurn(() => saveAll(held));
  };
  return {
    flush,
    refresh: () => inTurn(async () => meet(held, await held.ports.read())),
    type(edits) {
      set(held, { edits: { ...held.state.edits, ...edits } });
      clearTimeout(held.timer);
      held.timer = setTimeout(flush, QUIET_MS);
    },
    settle(choice) {
      set(held, { isContested: false, ...(choice === 'theirs' ? { edits: {} } : {}) });
      return flush();
    },
    async write(change) {
      await flush();
      if (held.state.isContested) throw new ExpectedError('conflict');
      if (hasEdits(held.state)) throw held.state.error;
      await inTurn(() => store(held, change(held.state.base.issue)));
    },
  };
}

function set(held: Held, next: Partial<SaverState>): void {
  held.state = { ...held.state, ...next };
  const { edits, base } = held.state;
  held.ports.keepPending({ edits, revision: revisionOf(base) });
  held.ports.onState(held.state);
}

/** Until nothing is left: what is typed during a save is in the next one. */
async function saveAll(held: Held): Promise<void> {
  while (hasEdits(held.state) && !held.state.isContested) {
    set(held, { error: undefined });
    await saveOnce(held);
    if (held.state.error !== undefined) return;
  }
}

async function saveOnce(held: Held): Promise<void> {
  try {
    await store(held, withEdits(held.state.base.issue, held.state.edits));
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'conflict') await meetStored(held);
    else set(held, { error });
  }
}

async function store(held: Held, issue: Issue): Promise<void> {
  const before = held.state.base.issue;
  const saved = await held.ports.save(issue, revisionOf(held.state.base) || undefined);
  const edits = editsLeft(held.state.edits, saved);
  set(held, { base: { issue: saved, isStored: true }, edits });
  held.ports.onSaved?.(before, saved);
}

async function meetStored(held: Held): Promise<void> {
  try {
    meet(held, await held.ports.read());
  } catch (error) {
    set(held, { error });
  }
}

function meet(held: Held, stored: StoredIssue): void {
  if (!isSameState(stored, held.state.base)) set(held, met(held.state, stored));
}

/** The state to begin with, with what an earlier window left unsaved. */
export function startState(base: StoredIssue, pending: PendingEdits | undefined): SaverState {
  const edits = pending ? editsLeft(pending.edits, base.issue) : {};
  const isContested = Object.keys(edits).length > 0 && pending?.revision !== revisionOf(base);
  return { base, edits, isContested };
}

function met(state: SaverState, stored: StoredIssue): Partial<SaverState> {
  const edits = editsLeft(state.edits, stored.issue);
  const contested = state.isContested || isContested(edits, state.base.issue, stored.issue);
  return { base: stored, edits, isContested: contested && Object.keys(edits).length > 0 };
}

function hasEdits(state: SaverState): boolean {
  return Object.keys(state.edits).length > 0;
}

/** A default issue changes with its style, so its text counts; a stored one is told by its revision. */
function isSameState(one: StoredIssue, other: StoredIssue): boolean {
  if (one.isStored || other.isStored) return revisionOf(one) === revisionOf(other);
  return JSON.stringify(one.issue) === JSON.stringify(other.issue);
}

function revisionOf({ issue, isStored }: StoredIssue): string {
  return isStored ? issue.revision : '';
}
