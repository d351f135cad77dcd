import browser from 'webextension-polyfill';
import { type MessageFile, messageIn } from '../../src/browser/message-text';
import { readyMessages } from '../../src/browser/messages';

const english: MessageFile = await (await fetch('/_locales/en/messages.json')).json();

/** Every message with each of its words lengthened by 40 %, as no language of ours does it to all at once. */
export async function speakLong(direction: 'ltr' | 'rtl'): Promise<void> {
  const long = Object.fromEntries(
    Object.entries(english).map(([name, entry]) => [
      name,
      name === 'languageCode' ? entry : { ...entry, message: lengthened(entry.message) },
    ]),
  );
  const getMessage = (name: string, substitutions: string | string[] = []) =>
    name === '@@bidi_dir' ? direction : messageIn(long, name, [substitutions].flat());
  Object.assign(browser.i18n, { getMessage });
  await readyMessages();
}

function lengthened(text: string): string {
  return text.replace(
    /\$\w+\$|(\p{L}+)/gu,
    (all, word?: string) => all + (word ?? '').slice(0, Math.ceil((word ?? '').length * 0.4)),
  );
}
