import { onLocalChange, readLocal, removeLocal, writeLocal } from '../../browser/local-values';
import { errorMessage } from '../../core/error-message';
import type { Removal } from '../../core/removal';
import { madeNow } from '../stamp';

export interface SyncRound {
  /** UTC, ms. */
  at: number;
  sent: number;
  received: number;
}

/** Why the last round didn't end well: a message and what it names. */
export interface SyncProblem {
  at: number;
  name: string;
  subject: string;
}

/** How syncing goes on this device. */
export interface SyncState {
  round?: SyncRound;
  problem?: SyncProblem;
  question?: Removal;
  /** The problem that was put away on the digest page, by its name. */
  dismissed?: string;
}

const PREFIX = 'synced:';
const NAMES = ['round', 'problem', 'question', 'dismissed'] as const;
const KEYS = NAMES.map((name) => PREFIX + name);

export async function readSyncState(): Promise<SyncState> {
  const stored = await readLocal(KEYS);
  const [round, problem, question, dismissed] = KEYS.map((key) => stored[key]);
  return {
    ...(isRound(round) ? { round } : {}),
    ...(isProblem(problem) ? { problem } : {}),
    ...(isQuestion(question) ? { question } : {}),
    ...(typeof dismissed === 'string' ? { dismissed } : {}),
  };
}

/** A round that ended well; with a question where it stopped to ask. */
export async function noteRound(
  { sent, received }: Omit<SyncRound, 'at'>,
  question?: Removal,
): Promise<void> {
  const round: SyncRound = { at: madeNow().now, sent, received };
  await writeLocal({
    [`${PREFIX}round`]: round,
    ...(question ? { [`${PREFIX}question`]: question } : {}),
  });
  const settled = ['problem', 'dismissed', ...(question ? [] : ['question'])];
  await removeLocal(settled.map((name) => PREFIX + name));
}

export function noteSyncProblem(error: unknown): Promise<void> {
  return noteSyncMessage(errorMessage(error));
}

/** The same of a problem elsewhere, of which only the message is known. */
export async function noteSyncMessage(message: Omit<SyncProblem, 'at'>): Promise<void> {
  const problem: SyncProblem = { at: madeNow().now, ...message };
  await writeLocal({ [`${PREFIX}problem`]: problem });
}

export function dismissSyncProblem({ name }: SyncProblem): Promise<void> {
  return writeLocal({ [`${PREFIX}dismissed`]: name });
}

export function forgetSyncState(): Promise<void> {
  return removeLocal(KEYS);
}

export function onSyncStateChange(listener: () => void): void {
  onLocalChange((keys) => {
    if (keys.some((key) => key.startsWith(PREFIX))) listener();
  });
}

function isRound(value: unknown): value is SyncRound {
  return typeof value === 'object' && value !== null && 'at' in value && 'sent' in value;
}

function isProblem(value: unknown): value is SyncProblem {
  return typeof value === 'object' && value !== null && 'name' in value && 'subject' in value;
}

function isQuestion(value: unknown): value is Removal {
  return typeof value === 'object' && value !== null && 'side' in value && 'removes' in value;
}
