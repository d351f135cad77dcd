import { beforeEach, describe, expect, test } from 'vitest';
import { readLastAction, undoAction, updateClip } from '../../src/storage/clip-actions';
import { clipsWithKeys, readUsed } from '../../src/storage/clips';
import { listDrafts, putDraft } from '../../src/storage/drafts';
import { keepClips } from '../../src/storage/keep-clips';
import { countClips, emptyLibrary, fieldsOfPage } from './library';

beforeEach(emptyLibrary);

const pages = ['one', 'two', 'three'].map((name) => ({
  fields: fieldsOfPage({ url: `https://example.org/${name}`, title: name, note: '' }),
}));
const keys = pages.map(({ fields }) => `example.org/${fields.title}`);

const titles = async () => (await clipsWithKeys(keys)).map(({ title }) => title).sort();

async function lastAction() {
  const action = await readLastAction();
  if (!action) throw new TypeError('no last action');
  return action;
}

describe('several pages kept in one move', () => {
  test('are in the order given, with one undo for all', async () => {
    const kept = await keepClips(pages);
    expect(kept.map(({ clip }) => clip.title)).toEqual(['one', 'two', 'three']);
    const ids = kept.map(({ clip }) => clip.id);
    expect(ids.toSorted()).toEqual(ids);
    await undoAction(await lastAction());
    expect(await titles()).toEqual([]);
    expect(await countClips()).toBe(3);
    expect(await readLastAction()).toBeUndefined();
  });

  test('are undone whole or not at all', async () => {
    const kept = await keepClips(pages);
    const action = await lastAction();
    const [, , third] = kept;
    if (third)
      await updateClip(third.clip, { ...fieldsOfPage(), url: third.clip.url, note: 'new' });
    await expect(undoAction(action)).rejects.toMatchObject({ code: 'conflict' });
    expect(await clipsWithKeys(keys)).toHaveLength(3);
  });

  test('are all kept or none', async () => {
    const wrong = { fields: fieldsOfPage({ day: '2024-02-31' }) };
    await expect(keepClips([...pages, wrong])).rejects.toMatchObject({ code: 'invalidDay' });
    expect(await countClips()).toBe(0);
    expect(await readLastAction()).toBeUndefined();
  });

  test('take their drafts along, and what was used in them', async () => {
    const [one, two] = pages;
    if (!one || !two) throw new TypeError('no pages');
    await putDraft('url:example.org/one', { note: 'said' });
    await putDraft('url:example.org/other', { note: 'of another page' });
    const fields = { ...one.fields, note: 'said', section: 'Tools' };
    await keepClips([{ fields, draftKey: 'url:example.org/one' }, two]);
    expect((await listDrafts()).map(({ key }) => key)).toEqual(['url:example.org/other']);
    expect(await readUsed()).toMatchObject({ sections: ['Tools'] });
  });

  test('leave the last action alone where there are none', async () => {
    await keepClips(pages);
    const before = await lastAction();
    expect(await keepClips([])).toEqual([]);
    expect(await lastAction()).toEqual(before);
  });
});
