import { type Clip, type ClipFields, newClip } from '../core/clip';
import type { Issue } from '../core/issue';

const NO_FIELDS = { note: '', quotes: [], highlight: false, tags: [], related: [] };

/** One clip for each thing a style decides about. Our own words, on addresses that are nobody's. */
const CLIPS: (Partial<ClipFields> & {
  title: string;
  url: string;
  day: string;
  parent?: string;
})[] = [
  {
    title: 'The map in the librarian’s drawer',
    url: 'https://example.org/maps/drawer',
    day: '2024-03-12',
    highlight: true,
    note: ', a slow and lovely account of how one town was drawn.\n\n- Every street was paced, twice.\n- *North* was wherever the river came from.',
    related: [
      {
        role: 'discussion',
        title: 'Discussion',
        url: 'https://example.com/threads/412',
        key: 'example.com/threads/412',
      },
    ],
  },
  {
    title: 'Counting swifts from a moving train',
    url: 'https://example.org/papers/swifts.pdf',
    day: '2024-03-12',
    tags: ['birds'],
    kind: 'Paper',
    note: 'The appendix on window glare is the best part',
    quotes: [{ text: 'We missed one bird in nine, and know which one.' }],
  },
  {
    title: 'Notes on sharpening',
    url: 'https://example.com/notes/sharpening',
    day: '2024-03-13',
    tags: ['workshop'],
    note: 'From the same bench, {link}: three stones are enough.',
  },
  {
    title: 'A reply from the stone quarry',
    url: 'https://example.com/quarry/reply',
    day: '2024-03-13',
    parent: 'sample-3',
  },
  {
    title: 'Bread by the clock',
    url: 'https://example.org/bread',
    day: '2024-03-14',
    section: 'Useful things',
    note: 'A timetable that forgives you',
  },
  {
    title: 'Plain-text seed catalogue',
    url: 'https://example.org/seeds.txt',
    day: '2024-03-14',
    section: 'Useful things',
  },
];

/** A small month to see a style by. Its title is the style's to give. */
export function sampleMonth(): { issue: Issue; clips: Clip[] } {
  return { issue: sampleIssue(), clips: CLIPS.map(sampleClip) };
}

function sampleClip(fields: (typeof CLIPS)[number], index: number): Clip {
  const now = Date.parse(`${fields.day}T09:00:00Z`) + index * 60_000;
  const stamp = { id: `sample-${index + 1}`, now, utcOffset: 0, revision: '1-sample' };
  return newClip({ ...NO_FIELDS, ...fields }, stamp);
}

function sampleIssue(): Issue {
  return {
    id: 'month:2024-03',
    from: '2024-03-01',
    to: '2024-03-31',
    number: 2,
    title: '',
    date: '2024-03-31',
    description: 'What I read in March',
    tags: ['links', 'reading'],
    fields: {},
    intro: 'A quiet month, mostly outdoors.',
    outro: '',
    styleId: '',
    sectionOrder: [],
    blocks: [],
    revision: '1-sample',
    updatedAt: 0,
  };
}
