import type { IssueEdits } from './issue-edits';

/**
 * What was typed and isn't in the database yet. A page that is being closed can't finish a transaction,
 * but writes to localStorage at once.
 */
export interface PendingEdits {
  edits: IssueEdits;
  /** Of the issue they were typed on. */
  revision: string;
}

interface Stored {
  edits: Record<string, unknown>;
  revision: string;
}

const keyOf = (issueId: string) => `edits:${issueId}`;

export function readPending(issueId: string): PendingEdits | undefined {
  const text = localStorage.getItem(keyOf(issueId));
  // Only writePending writes there.
  return text === null ? undefined : revived(JSON.parse(text) as Stored);
}

export function writePending(issueId: string, pending: PendingEdits): void {
  if (Object.keys(pending.edits).length === 0) localStorage.removeItem(keyOf(issueId));
  else put(keyOf(issueId), JSON.stringify(pending, replaceCleared));
}

function put(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // No room there for so long a text: the database has it a moment later.
  }
}

/** JSON has no undefined, which is how a value taken away is told from one that isn't edited. */
function replaceCleared(_key: string, value: unknown): unknown {
  return value === undefined ? null : value;
}

function revived({ edits, revision }: Stored): PendingEdits {
  const entries = Object.entries(edits).map(([name, value]) => [name, value ?? undefined]);
  return { edits: Object.fromEntries(entries), revision };
}
