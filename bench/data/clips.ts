import { type Clip, newClip } from '../../src/core/clip';
import { clippedAt } from './days';

const WORDS =
  'archive, weaving harbour small notes on a slow machine garden letter compiler river old map and the index of salt winter measure'.split(
    ' ',
  );

/** Made-up clips of the usual sorts, the same at every run, a thousand of them in each month. */
export function madeClips(count: number, from = 0): Clip[] {
  return Array.from({ length: count }, (_, at) => madeClip(from + at));
}

function madeClip(at: number): Clip {
  const fields = {
    url: `https://${word(at)}.example.org/posts/${at}-${word(at + 3)}`,
    title: `${words(at, 6)} ${at}`,
    note: NOTES[at % NOTES.length]?.(at) ?? '',
    quotes: at % 10 === 0 ? [{ text: `${words(at, 25)} *${word(at)}* ${words(at + 2, 12)}.` }] : [],
    highlight: at % 12 === 0,
    ...(at % 5 === 0 ? { kind: 'Paper' } : {}),
    ...(at % 3 === 0
      ? { section: ['Tools', 'Reading', 'Other stuff'][(at % 7) % 3] ?? 'Tools' }
      : {}),
    tags: at % 4 === 0 ? [word(at)] : [],
    related: [],
  };
  const id = `018e0000-0000-7000-8000-${String(at).padStart(12, '0')}`;
  return newClip(fields, { id, now: clippedAt(at), utcOffset: 0, revision: `1-${at}` });
}

/** A line in most, a sentence around the link, a list below it, none. */
const NOTES: ((at: number) => string)[] = [
  (at) => `, ${words(at, 12)}`,
  (at) => `${words(at, 9)}. ${words(at + 5, 14)}.`,
  (at) => `${words(at, 3)} {link} by ${word(at + 1)}.`,
  (at) => `(${word(at)})`,
  () => '',
  (at) => `. ${words(at, 20)}`,
  (at) =>
    `, a **${word(at)}** and \`${word(at + 2)}\`:\n- ${words(at, 7)}\n- [${word(at)}](https://example.org/${at})`,
  (at) => `${words(at, 30)}.`,
];

const word = (at: number) => (WORDS[at % WORDS.length] ?? '').replace(',', '');

/** A run of words that differs from clip to clip. */
function words(at: number, count: number): string {
  return Array.from(
    { length: count },
    (_, i) => WORDS[(at * 7 + i * (1 + (at % 5))) % WORDS.length],
  ).join(' ');
}
