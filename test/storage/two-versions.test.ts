import { beforeEach, expect, test } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { clipAside } from '../../src/core/clip-aside';
import { LIBRARY_ONLY } from '../../src/core/issue';
import { readTwoVersions } from '../../src/storage/two-versions';
import { clipOn, emptyLibrary, putClips } from './library';
import { watchRequests } from './watch-requests';

beforeEach(emptyLibrary);

/** As it comes to stand beside the clip. */
const versionOf = (clip: Clip, revision: string, some: Partial<Clip> = {}): Clip => ({
  ...clipAside({ ...clip, revision, ...some }),
  id: `${clip.id}.${revision}`,
});

test('clips with two versions are found in whatever issue they stand', async () => {
  const [old, recent, alone] = [clipOn('2019-03-04'), clipOn('2024-03-04'), clipOn('2024-03-04')];
  const [ofOld, ofRecent] = [versionOf(old, '2-there'), versionOf(recent, '2-there')];
  await putClips(old, recent, alone, ofOld, ofRecent);
  expect(await readTwoVersions()).toEqual([
    { clip: old, other: ofOld },
    { clip: recent, other: ofRecent },
  ]);
});

test('a clip of three is named once, one in the trash not at all', async () => {
  const [clip, removed, settled] = [
    clipOn('2024-03-04'),
    clipOn('2024-03-04'),
    clipOn('2024-03-04'),
  ];
  const others = [versionOf(clip, '2-one'), versionOf(clip, '2-two')];
  await putClips(clip, { ...removed, deletedAt: 5 }, settled, ...others);
  await putClips(versionOf(removed, '2-there'), versionOf(settled, '2-there', { deletedAt: 5 }));
  const found = await readTwoVersions();
  expect(found.map(({ clip }) => clip.id)).toEqual([clip.id]);
});

test('of what else was set aside only ids are read', async () => {
  await putClips(
    ...Array.from({ length: 50 }, () => clipOn('2024-03-04', { issue: LIBRARY_ONLY })),
  );
  const log = watchRequests(['clips']);
  expect(await readTwoVersions()).toEqual([]);
  expect(log.map(({ on }) => on)).toEqual(['issue.getAllKeys']);
});
