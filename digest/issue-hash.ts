import { type Period, periodOfId } from '../src/core/issue';

/** The page's state in its address: `#issue=month:2024-03`, or `#welcome`. */
export function periodOfHash(hash: string): Period | undefined {
  const id = new URLSearchParams(hash.slice(1)).get('issue');
  return id === null ? undefined : periodOfId(id);
}

export function hashOf(period: Period): string {
  return `#issue=${period.id}`;
}

export const WELCOME_HASH = '#welcome';
