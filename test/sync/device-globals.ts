import 'fake-indexeddb/auto';

/** What a window of the extension has and Node doesn't. */
const values = new Map<string, unknown>();
const local = {
  get: async () => Object.fromEntries(values),
  async set(given: object): Promise<void> {
    for (const [key, value] of Object.entries(given)) values.set(key, value);
  },
  async remove(keys: string[]): Promise<void> {
    for (const key of keys) values.delete(key);
  },
};
const quiet = { addListener: () => undefined };
Object.assign(globalThis, {
  chrome: { runtime: { id: 'device' } },
  browser: {
    runtime: { id: 'device' },
    storage: { local, onChanged: quiet },
  },
});

/** One window: what asks later for the same lock waits. */
const last = new Map<string, Promise<unknown>>();
const held = new Set<string>();
const locks = {
  request(name: string, ...rest: unknown[]) {
    const work = rest.at(-1) as (lock: object) => Promise<unknown>; // the last argument
    const before = last.get(name) ?? Promise.resolve();
    const next = before
      .catch(() => undefined)
      .then(() => held.add(name))
      .then(() => work({ name }))
      .finally(() => held.delete(name));
    last.set(name, next);
    return next;
  },
  query: async () => ({ held: [...held].map((name) => ({ name })), pending: [] }),
};
Object.defineProperty(globalThis, 'navigator', {
  value: { locks, onLine: true, userAgent: '' },
  configurable: true,
});
