import { describe, expect, test } from 'vitest';
import { createStyleSaver, type SaverState } from '../../options/style-saver';
import { ExpectedError } from '../../src/core/errors';
import { presetStyle } from '../../src/core/presets';
import type { Style } from '../../src/core/style';

const FIRST = presetStyle('preset:sections', 'Sections');

/** A store of one style that answers when it is told to. */
function slowStore() {
  const stored: { style: Style } = { style: FIRST };
  const waiting: (() => void)[] = [];
  const failures: Error[] = [];
  const states: SaverState[] = [];
  const save = async (style: Style): Promise<Style> => {
    await new Promise<void>((answer) => waiting.push(answer));
    const failure = failures.shift();
    if (failure) throw failure;
    if (style.revision !== stored.style.revision) throw new ExpectedError('conflict');
    stored.style = { ...style, revision: `${Number.parseInt(style.revision, 10) + 1}-x` };
    return stored.style;
  };
  const read = async () => stored.style;
  const saver = createStyleSaver(FIRST, { save, read, onState: (state) => states.push(state) });
  const answer = async () => {
    waiting.shift()?.();
    await new Promise((done) => setTimeout(done));
  };
  return { stored, waiting, failures, states, saver, answer, last: () => states.at(-1) };
}

describe('an edit of the style', () => {
  test('is shown at once and stored', async () => {
    const { saver, stored, last, answer } = slowStore();
    saver.change({ title: 'New' });
    expect(last()).toMatchObject({ status: 'saving', style: { title: 'New' } });
    await answer();
    expect(stored.style.title).toBe('New');
    expect(last()).toMatchObject({ status: 'saved', style: { title: 'New' } });
  });

  test('made while another is on its way is shown at once and goes with the next', async () => {
    const { saver, stored, waiting, last, answer } = slowStore();
    for (const title of ['N', 'Ne', 'New']) saver.change({ title });
    saver.change({ bullet: '*' });
    expect(last()?.style).toMatchObject({ title: 'New', bullet: '*' });
    expect(waiting).toHaveLength(1);
    await answer();
    expect(last()?.style).toMatchObject({ title: 'New', bullet: '*' });
    await answer();
    expect(waiting).toHaveLength(0);
    expect(stored.style).toMatchObject({ title: 'New', bullet: '*', revision: '2-x' });
  });

  test('goes on top of what another window stored meanwhile', async () => {
    const { saver, stored, last, answer } = slowStore();
    stored.style = { ...FIRST, separator: ': ', revision: '7-other' };
    saver.change({ title: 'New' });
    await answer();
    await answer();
    expect(stored.style).toMatchObject({ title: 'New', separator: ': ' });
    expect(last()).toMatchObject({ status: 'saved', style: { separator: ': ' } });
  });

  test('that can’t be stored stays, says why, and goes with a retry', async () => {
    const { saver, stored, failures, last, answer } = slowStore();
    failures.push(new ExpectedError('storageFull'));
    saver.change({ title: 'New' });
    await answer();
    expect(last()).toMatchObject({ status: 'failed', style: { title: 'New' } });
    expect(last()?.error).toMatchObject({ code: 'storageFull' });
    saver.retry();
    expect(last()?.error).toBeUndefined();
    await answer();
    expect(stored.style.title).toBe('New');
    expect(last()?.status).toBe('saved');
  });
});

describe('what another window stored', () => {
  test('is taken over', () => {
    const { saver, last } = slowStore();
    saver.refresh({ ...FIRST, title: 'Theirs', revision: '4-other' });
    expect(last()).toMatchObject({ status: 'idle', style: { title: 'Theirs' } });
  });

  test('doesn’t replace what is being typed here', async () => {
    const { saver, last, answer } = slowStore();
    saver.change({ title: 'Mine' });
    saver.refresh({ ...FIRST, title: 'Theirs', revision: '4-other' });
    expect(last()?.style.title).toBe('Mine');
    await answer();
    expect(last()?.style.title).toBe('Mine');
  });

  test('is no change where it is what was stored here', () => {
    const { saver, states } = slowStore();
    saver.refresh({ ...FIRST });
    expect(states).toEqual([]);
  });
});
