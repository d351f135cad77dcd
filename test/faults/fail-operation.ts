import { vi } from 'vitest';

/** Its transaction is aborted before the operation is carried out, or once it has been. */
export type FailureWay = 'before' | 'after';

const READS = [
  ...['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'],
] as const;
const WRITES = ['put', 'add', 'delete', 'clear'] as const;

type Source = IDBObjectStore | IDBIndex;
type Operation = (this: Source, ...args: unknown[]) => IDBRequest;

/**
 * Makes the nth read or write from now on fail, by whichever database and transaction it goes; `wasReached` says
 * whether there were so many. `vi.restoreAllMocks` ends it.
 */
export function failOperation(nth: number, way: FailureWay): { wasReached: () => boolean } {
  return failWhere((count) => count === nth, nth, way);
}

/** As in a window that goes: from the nth on none comes through. */
export function failFrom(nth: number): { wasReached: () => boolean } {
  return failWhere((count) => count >= nth, nth, 'before');
}

function failWhere(
  isFailing: (count: number) => boolean,
  nth: number,
  way: FailureWay,
): { wasReached: () => boolean } {
  let count = 0;
  const failing = (original: Operation): Operation =>
    function (...args) {
      count += 1;
      if (!isFailing(count)) return original.apply(this, args);
      const request = original.apply(this, args);
      const abort = () => abortUnlessOver(transactionOf(this));
      if (way === 'before') queueMicrotask(abort);
      else request.addEventListener('success', abort);
      return request;
    };
  for (const [prototype, methods] of [
    [IDBObjectStore.prototype, [...READS, ...WRITES]],
    [IDBIndex.prototype, READS],
  ] as const) {
    // Whatever their arguments are typed as, they are only handed on.
    const operations = prototype as unknown as Record<string, Operation>;
    for (const name of methods) {
      const original = operations[name];
      if (original) vi.spyOn(operations, name).mockImplementation(failing(original));
    }
  }
  return { wasReached: () => count >= nth };
}

function transactionOf(source: Source): IDBTransaction {
  return 'objectStore' in source ? source.objectStore.transaction : source.transaction;
}

function abortUnlessOver(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // Its commit was said with its last request, and can't be kept from it any more.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
