import { vi } from 'vitest';
import { DATABASE_NAME } from '../../src/storage/database';

const METHODS = [
  'get',
  'getKey',
  'getAll',
  'getAllKeys',
  'count',
  'openCursor',
  'openKeyCursor',
] as const;
type Requester = (IDBIndex | IDBObjectStore) &
  Record<(typeof METHODS)[number], (...args: unknown[]) => IDBRequest>;

interface Request {
  on: string;
  asked: string;
  answered: number;
}

/** What the requests on those stores of the main database asked for, and how many records each answered with. `vi.restoreAllMocks` ends it. */
export function watchRequests(stores: string[]): Request[] {
  const log: Request[] = [];
  // Whatever their arguments are typed as, they are only handed on.
  for (const prototype of [IDBIndex.prototype, IDBObjectStore.prototype])
    for (const method of METHODS) watchMethod(prototype as Requester, method, { stores, log });
  return log;
}

function watchMethod(
  prototype: Requester,
  method: (typeof METHODS)[number],
  { stores, log }: { stores: string[]; log: Request[] },
): void {
  const original = prototype[method];
  vi.spyOn(prototype, method).mockImplementation(function (this: Requester, ...args) {
    const request = original.apply(this, args);
    const { name, transaction } = 'objectStore' in this ? this.objectStore : this;
    // The second copy is still being written where a write was a large one.
    if (!stores.includes(name) || transaction.db.name !== DATABASE_NAME) return request;
    const entry = { on: `${this.name}.${method}`, asked: describeQuery(args[0]), answered: 0 };
    log.push(entry);
    request.addEventListener('success', () => {
      const { result } = request;
      entry.answered += countOf(result);
    });
    return request;
  });
}

function describeQuery(query: unknown): string {
  return query instanceof IDBKeyRange ? `${query.lower}..${query.upper}` : String(query);
}

function countOf(result: unknown): number {
  if (typeof result === 'number') return result;
  return Array.isArray(result) ? result.length : result ? 1 : 0;
}
