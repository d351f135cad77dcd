import { describe, expect, test } from 'vitest';
import { type Clip, newClip } from '../../src/core/clip';
import type { Issue } from '../../src/core/issue';
import { placeClip } from '../../src/core/placement';
import type { Cadence } from '../../src/core/style';
import { issueOver } from '../fixtures/issue-over';

const FIELDS = {
  url: 'https://example.org/',
  title: '',
  note: '',
  quotes: [],
  highlight: false,
  tags: [],
  related: [],
};

function clipOn(day: string, some: Partial<Clip> = {}): Clip {
  const stamp = { id: 'a', now: Date.parse(day), utcOffset: 0, revision: '1-a' };
  return { ...newClip({ ...FIELDS, day }, stamp), ...some };
}

/** An issue that was published with the clips of those ids. */
function publishedWith(id: string, from: string, to: string, clipIds: string[] = []): Issue {
  return issueOver(
    { id, from, to },
    {
      published: {
        at: 0,
        fileName: '',
        markdown: '',
        clips: clipIds.map((clipId) => ({ id: clipId, revision: '1-a', keys: [] })),
      },
    },
  );
}

async function placed(
  clip: Clip,
  others: Clip[] = [],
  issues: Issue[] = [],
  cadence: Cadence = { unit: 'month' },
) {
  const {
    clip: result,
    period,
    isMoved,
  } = await placeClip(clip, cadence, {
    clip: async (id) => others.find((other) => other.id === id),
    issue: async (id) => issues.find((issue) => issue.id === id),
  });
  return [period.id, isMoved, result.issue];
}

const MARCH_OUT = publishedWith('month:2024-03', '2024-03-01', '2024-03-31', ['old']);
const OWN_OUT = publishedWith('own', '2024-03-10', '2024-03-12');

describe('a clip is placed', () => {
  test.each<[string, Clip, Clip[], Issue[], unknown[]]>([
    ['in the month of its day', clipOn('2024-03-31'), [], [], ['month:2024-03', false, undefined]],
    [
      'in the next where that is out',
      clipOn('2024-03-31'),
      [],
      [MARCH_OUT],
      ['month:2024-04', true, 'month:2024-04'],
    ],
    [
      'where it was published',
      clipOn('2024-03-31', { id: 'old' }),
      [],
      [MARCH_OUT],
      ['month:2024-03', false, undefined],
    ],
    [
      'in the issue it names',
      clipOn('2024-01-01', { issue: 'month:2024-02' }),
      [],
      [MARCH_OUT],
      ['month:2024-02', false, 'month:2024-02'],
    ],
    [
      'after the issue it names where that is out',
      clipOn('2024-01-01', { issue: 'month:2024-03' }),
      [],
      [MARCH_OUT],
      ['month:2024-04', true, 'month:2024-04'],
    ],
    [
      'after an issue of its own days where that is out',
      clipOn('2024-03-11', { issue: 'own' }),
      [],
      [OWN_OUT],
      ['month:2024-03', true, 'month:2024-03'],
    ],
    [
      'in the library only',
      clipOn('2024-03-31', { issue: 'none' }),
      [],
      [MARCH_OUT],
      ['month:2024-03', false, 'none'],
    ],
    [
      'with its root',
      clipOn('2024-03-31', { parent: 'r' }),
      [clipOn('2024-05-01', { id: 'r' })],
      [MARCH_OUT],
      ['month:2024-05', false, undefined],
    ],
    [
      'by its own day where its root is out',
      clipOn('2024-05-01', { parent: 'old' }),
      [clipOn('2024-03-01', { id: 'old' })],
      [MARCH_OUT],
      ['month:2024-05', false, undefined],
    ],
    [
      'by its own day where its root is in the trash',
      clipOn('2024-05-01', { parent: 'r' }),
      [clipOn('2024-02-01', { id: 'r', deletedAt: 1 })],
      [],
      ['month:2024-05', false, undefined],
    ],
  ])('%s', async (_, clip, others, issues, result) => {
    expect(await placed(clip, others, issues)).toEqual(result);
  });
});

test('a clip of a month that is out stands after it where issues are weeks by now', async () => {
  const named = clipOn('2024-01-10', { issue: 'month:2024-03' });
  const weekly: Cadence = { unit: 'week', startsOn: 1 };
  const after = 'week:2024-04-01';
  expect(await placed(named, [], [MARCH_OUT], weekly)).toEqual([after, true, after]);
});
