import { readLocal, writeLocal } from '../../browser/local-values';
import type { PublishSetup } from './setup';

/** What this browser put where when it last published an issue. */
export interface Put {
  place: string;
  path: string;
  version: string;
}

const PREFIX = 'published:';

export async function readLastPut(issueId: string): Promise<Put | undefined> {
  const { [PREFIX + issueId]: put } = await readLocal([PREFIX + issueId]);
  return isPut(put) ? put : undefined;
}

export function noteLastPut(issueId: string, put: Put): Promise<void> {
  return writeLocal({ [PREFIX + issueId]: put });
}

/** Tells it from every other place that could be set up. */
export function placeOf({ target, repository, folder }: PublishSetup): string {
  return `${target} ${target === 'github' ? repository : folder}`;
}

function isPut(value: unknown): value is Put {
  return typeof value === 'object' && value !== null && 'place' in value && 'path' in value;
}
