import { beforeEach, describe, expect, test } from 'vitest';
import { lookAgain } from '../../src/capture/look-again';
import { pageDraftKey } from '../../src/capture/page-draft';
import { unreadClip } from '../../src/capture/unread-page';
import { keepClip, removeClip } from '../../src/storage/clip-actions';
import { putDraft, readDraft } from '../../src/storage/drafts';
import { keepClips } from '../../src/storage/keep-clips';
import { newClipId } from '../../src/storage/stamp';
import { MARCH, publishedOver } from '../fixtures/issue-over';
import { clipOn, countClips, emptyLibrary, fieldsOfPage, putClips, putIssues } from './library';

// Two surfaces look whether a page is known, and both find it new.

beforeEach(emptyLibrary);

const URL = 'https://example.org/page';
const KEYS = ['example.org/page'];

describe('a page that another surface has kept since it was looked up', () => {
  test('is not kept twice, and what was typed stays', async () => {
    await putDraft('url:x', { note: 'typed' });
    await keepClip(fieldsOfPage(), { id: 'one' });
    const kept = keepClip(fieldsOfPage(), { id: 'two', newBy: KEYS, draftKey: 'url:x' });
    await expect(kept).rejects.toMatchObject({ code: 'alreadyKept' });
    expect(await countClips()).toBe(1);
    expect(await readDraft('url:x')).toMatchObject({ fields: { note: 'typed' } });
  });

  test('is not brought back from the trash beside that one', async () => {
    const { clip } = await keepClip(fieldsOfPage(), { id: 'one', newBy: KEYS });
    await removeClip(clip);
    await keepClip(fieldsOfPage(), { id: 'two', newBy: KEYS });
    const again = keepClip(fieldsOfPage(), { id: 'one', newBy: KEYS });
    await expect(again).rejects.toMatchObject({ code: 'alreadyKept' });
  });

  test('is left out where several are kept', async () => {
    await keepClip(fieldsOfPage(), { id: 'one' });
    const other = fieldsOfPage({ url: `${URL}/2` });
    const kept = await keepClips([
      { fields: fieldsOfPage(), newBy: KEYS },
      { fields: other, newBy: ['example.org/page/2'] },
    ]);
    expect(kept.map(({ clip }) => clip.url)).toEqual([other.url]);
    expect(await countClips()).toBe(2);
  });

  test('is kept anew where that one is out', async () => {
    const out = clipOn('2024-03-04', { url: URL, keys: KEYS });
    await putClips(out);
    await putIssues(publishedOver(MARCH, [out]));
    await keepClip(fieldsOfPage(), { id: 'two', newBy: KEYS });
    expect(await countClips()).toBe(2);
  });

  test('is the same save under the same id', async () => {
    const keep = () => keepClip(fieldsOfPage(), { id: 'one', newBy: KEYS });
    expect(await keep()).toEqual(await keep());
  });

  test('is known at the second look', async () => {
    const clipUnread = () =>
      lookAgain(async () => {
        const { clip, standing } = await unreadClip(URL, 'A page');
        if (standing.state !== 'new') return standing.state;
        const { fields, ...how } = clip;
        await keepClip(fields, { id: newClipId(), ...how });
        return 'new';
      });
    const found = await Promise.all([clipUnread(), clipUnread(), clipUnread()]);
    expect(found.sort()).toEqual(['kept', 'kept', 'new']);
    expect(await countClips()).toBe(1);
  });
});

describe('what is typed on a page while it is kept from elsewhere', () => {
  test('stays a draft', async () => {
    await putDraft(pageDraftKey(URL), { note: 'half' });
    const { clip } = await unreadClip(URL, 'A page');
    // Of another moment.
    await new Promise((resolve) => setTimeout(resolve, 5));
    await putDraft(pageDraftKey(URL), { note: 'half a thought' });
    const [kept] = await keepClips([clip]);
    expect(kept?.clip.note).toBe('half');
    expect(await readDraft(pageDraftKey(URL))).toMatchObject({
      fields: { note: 'half a thought' },
    });
  });

  test('goes with the clip where that has it', async () => {
    await putDraft(pageDraftKey(URL), { note: 'whole' });
    const { clip } = await unreadClip(URL, 'A page');
    const [kept] = await keepClips([clip]);
    expect(kept?.clip.note).toBe('whole');
    expect(await readDraft(pageDraftKey(URL))).toBeUndefined();
  });
});
