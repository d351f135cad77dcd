import { describe, expect, test } from 'vitest';
import { answerText } from '../../src/background/answer-text';
import { toastButtons } from '../../src/background/toast-words';
import { message } from '../../src/browser/messages';
import { MENU } from '../../src/capture/menu';
import type { Kept } from '../../src/core/placement';
import { clipOn } from '../storage/library';

const keptIn = (month: string): Kept => ({
  clip: clipOn(`2024-${month}-04`),
  period: { id: `month:2024-${month}`, from: `2024-${month}-01`, to: `2024-${month}-31` },
  isMoved: false,
});
const march = keptIn('03');
const tabs = (kept: Kept[], already = 0, skipped = 0) =>
  ({ result: 'tabs', kept, already, skipped }) as const;

const TEXTS: [ReturnType<typeof tabs>, text: string][] = [
  [tabs([march]), 'Clipped 1 tab to March 2024'],
  [tabs([march, march, march]), 'Clipped 3 tabs to March 2024'],
  [tabs([march, march], 1), 'Clipped 2 tabs to March 2024, 1 was there already'],
  [
    tabs([march, march], 2, 1),
    'Clipped 2 tabs to March 2024, 2 were there already, 1 is no web page',
  ],
  [tabs([march, keptIn('01')]), 'Clipped 2 tabs to March 2024 and January 2024'],
  [tabs([], 4), 'No tab was clipped, 4 were there already'],
  [tabs([], 0, 2), 'No tab was clipped, 2 are no web pages'],
];

describe('the answer to selected tabs', () => {
  test.each(TEXTS)('%#: $1', (answered, text) => {
    expect(answerText(answered)).toBe(text);
  });

  test('has one undo, of the first clip, where any was kept', () => {
    expect(toastButtons(tabs([march, keptIn('01')])).map(({ request }) => request)).toEqual([
      { type: 'undo', clipId: march.clip.id },
    ]);
    expect(toastButtons(tabs([], 2))).toEqual([]);
  });
});

test('a note can be added to the clip of the page, not to that of a link', () => {
  const names = (result: 'kept' | 'linkKept') =>
    toastButtons({ result, kept: march }).map(({ name }) => name);
  expect(names('kept')).toEqual(['add-note', 'undo']);
  expect(names('linkKept')).toEqual(['undo']);
});

describe('the menus', () => {
  test('have a title for each entry, and an id of its own', () => {
    expect(MENU.map(({ message: name }) => message(name)).every((title) => title !== '')).toBe(
      true,
    );
    expect(new Set(MENU.map(({ id }) => id)).size).toBe(MENU.length);
  });

  test('show one entry in each place: a second would put both into a submenu', () => {
    const contexts = MENU.flatMap((entry) => entry.contexts);
    expect(contexts.toSorted()).toEqual([...new Set(contexts)].sort());
    expect(contexts.toSorted()).toEqual(['action', 'link', 'page', 'selection', 'tab']);
  });
});

test('the answer to a thread whose story was clipped before tells of it, with an undo', () => {
  const discussed = { result: 'discussed', kept: march } as const;
  expect(answerText(discussed)).toBe('Discussion added to your clip in March 2024');
  expect(toastButtons(discussed).map(({ name }) => name)).toEqual(['add-note', 'undo']);
});
