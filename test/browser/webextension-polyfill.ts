import { type MessageFile, messageIn } from '../../src/browser/message-text';

// What browser-mode tests get for webextension-polyfill: the page they run in is no extension's.

/** The file that the extension ships; Vite serves it from `public`. */
const file: MessageFile = await (await fetch('/_locales/en/messages.json')).json();
const stored = new Map<string, unknown>();

type Listener = (changes: Record<string, object>, area: string) => void;
const listeners = new Set<Listener>();
const tell = (keys: string[]) => {
  const changes = Object.fromEntries(keys.map((key) => [key, {}]));
  for (const listener of listeners) listener(changes, 'local');
};

const getMessage = (name: string, substitutions: string | string[] = []): string =>
  messageIn(file, name, [substitutions].flat());

export default {
  i18n: { getMessage, getUILanguage: () => 'en-US' },
  storage: {
    local: {
      async get(keys: string | string[] | null = null): Promise<Record<string, unknown>> {
        const wanted = keys === null ? [...stored.keys()] : [keys].flat();
        return Object.fromEntries(
          wanted.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)]),
        );
      },
      async set(values: Record<string, unknown>): Promise<void> {
        for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
        tell(Object.keys(values));
      },
      async remove(keys: string | string[]): Promise<void> {
        for (const key of [keys].flat()) stored.delete(key);
        tell([keys].flat());
      },
    },
    onChanged: { addListener: (listener: Listener) => listeners.add(listener) },
  },
};
