const LOCK = 'digest-clipper-heal';

let here: Promise<unknown> | undefined;

/** One window or worker at a time; the lock goes with the window that holds it. */
export function whileHealing<Result>(work: () => Promise<Result>): Promise<Result> {
  // lib.dom wraps the result in one promise more.
  const healing = navigator.locks.request(LOCK, work) as Promise<Result>;
  const over = () => {
    if (here === ended) here = undefined;
  };
  const ended = healing.then(over, over);
  here = ended;
  return healing;
}

/** What this window or worker mends itself; undefined as a rule. */
export function healingHere(): Promise<unknown> | undefined {
  return here;
}

/**
 * Waits for what another window or the worker is mending: read before that is over, a clip that is about to come
 * back would be clipped a second time, and a draft typed on without its last keys.
 */
export async function untilHealed(): Promise<void> {
  if (await isHealing()) await navigator.locks.request(LOCK, { mode: 'shared' }, () => undefined);
}

async function isHealing(): Promise<boolean> {
  const { held = [], pending = [] } = await navigator.locks.query();
  return [...held, ...pending].some(({ name }) => name === LOCK);
}

/** Long enough to be noticed. */
const NOTICED_MS = 300;

/** Tells once the clips have been coming back for some time. Returns how to stop listening. */
export function onLongHealing(tell: () => void): () => void {
  const timer = setInterval(() => void look(), NOTICED_MS);
  return () => clearInterval(timer);
  async function look() {
    if (await isHealing()) tell();
  }
}
