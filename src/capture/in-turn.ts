import { lookAgain } from './look-again';

/**
 * Between the look whether a page is known and its clip no other worker's event may keep it: a chord pressed twice is
 * one clip. Nothing that can hang belongs in here; a worker that is stopped gives way to the next one.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('capture', () => lookAgain(work));
}
