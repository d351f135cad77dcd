import { browser } from './browser';

/** A tab's page, or one frame of it. */
export type Place = number | { tabId: number; frameId: number };

/**
 * A new page of Chromium's may hear of a script before it hears that a shortcut has let us in, and refuses it: 5 of 82
 * first shortcuts of Chromium 156 on a busy machine, none of them a moment later.
 */
const GRANT_MS = 100;

/**
 * Runs a script of the extension in the page, in the isolated world. Rejects where the browser allows none.
 * `file` begins with a slash: Firefox takes it from the page that asks.
 */
export async function runFile(place: Place, file: `/${string}`): Promise<void> {
  const injection = { target: targetOf(place), files: [file] };
  const [injected] = await browser.scripting
    .executeScript(injection)
    .catch(() => grantArrived().then(() => browser.scripting.executeScript(injection)));
  throwFailure(injected);
}

/** Runs the function in the page. It is sent as text: it sees nothing but its arguments and the page's globals. */
export async function runFunction<Args extends unknown[], Result>(
  place: Place,
  func: (...args: Args) => Result,
  ...args: Args
): Promise<Result> {
  // The polyfill's types know neither the arguments' nor the result's.
  const [injection] = await browser.scripting.executeScript({
    target: targetOf(place),
    func: func as (...args: unknown[]) => unknown,
    args,
  });
  throwFailure(injection);
  return injection?.result as Result;
}

/** Runs the function in the page and its frames; tells of those that the browser lets us into. */
export async function runInFrames<Result>(
  tabId: number,
  func: () => Result,
): Promise<{ frameId: number; result: Result }[]> {
  const target = { tabId, allFrames: true };
  const injections = await browser.scripting.executeScript({ target, func });
  return injections.flatMap(({ frameId, result, error }) =>
    error === undefined ? [{ frameId, result: result as Result }] : [],
  );
}

function grantArrived(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, GRANT_MS));
}

function targetOf(place: Place): { tabId: number; frameIds?: number[] } {
  return typeof place === 'number'
    ? { tabId: place }
    : { tabId: place.tabId, frameIds: [place.frameId] };
}

/** What fails in the page itself comes back as a result in Firefox. */
function throwFailure(injection: { error?: unknown } | undefined): void {
  if (injection?.error === undefined) return;
  const { error } = injection;
  throw error instanceof Error
    ? error
    : new Error(String((error as { message?: unknown })?.message ?? error));
}
