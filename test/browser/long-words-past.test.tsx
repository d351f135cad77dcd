import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import optionsStyle from '../../options/options.css?inline';
import { DEFAULT_STYLE_ID, presetStyle } from '../../src/core/presets';
import type { ImportProblem } from '../../src/importers/importer';
import type { Plan } from '../../src/past/plan-import';
import type { Importing } from '../../src/past/use-import';
import { Done } from '../../src/past/view/Done';
import { Preview } from '../../src/past/view/Preview';
import { setPageLanguage } from '../../src/ui/page-language';
import { clipOn } from '../storage/library';
import { misplacedTexts } from './misplaced-texts';
import { speakLong } from './pseudo-locale';

const nothing = () => undefined;
const IMPORTING: Importing = {
  stage: { at: 'choosing' },
  error: undefined,
  read: nothing,
  store: nothing,
  undo: nothing,
  cancel: nothing,
  again: nothing,
};

const POST = '# Links of March\n\n- [A page about birds](https://birds.example.com) - by train\n';
const CLIPS = [clipOn('2024-03-04', { title: 'A page about birds' })];
const PROBLEMS: ImportProblem[] = [
  { line: 12, message: 'importNoLink', subject: 'javascript:alert(1)' },
  { message: 'importBadDate', subject: '31 February' },
  { message: 'importCutOff', subject: 'A page about birds' },
  ...Array.from({ length: 5 }, (_, i) => {
    return { line: 20 + i, message: 'importNoAddress', subject: 'Untitled' } as const;
  }),
];

const PLAN: Plan = {
  sources: [],
  columns: new Map(),
  newClips: CLIPS.length,
  duplicates: 2,
  firstClips: CLIPS,
  asOf: undefined,
  files: [
    {
      reading: {
        file: 'posts/2024/march.md',
        filesDone: 1,
        kind: 'read',
        importer: 'netscape-bookmarks',
        result: { pieces: [], issues: [], problems: PROBLEMS },
      },
      sifted: { pieces: [], issues: [], newClips: CLIPS.length, duplicates: 2 },
    },
    { reading: { file: 'old.json', filesDone: 2, kind: 'backup' } },
    {
      reading: {
        file: 'cut.json',
        filesDone: 3,
        kind: 'failed',
        code: 'importBroken',
        subject: 'line 7',
      },
    },
    {
      reading: {
        file: 'odd.csv',
        filesDone: 4,
        kind: 'table',
        importer: 'csv-table',
        table: { header: ['where', 'about'], rows: [['a', 'b']], rowCount: 1, guess: {} },
      },
    },
  ],
  learned: {
    style: presetStyle(DEFAULT_STYLE_ID, 'Mine'),
    days: ['2024-03-31'],
    sample: { title: 'Links of March', post: POST, rendered: POST.replace(' - ', ': ') },
  },
};

const root = document.documentElement;
let app: HTMLElement;
let sheet: HTMLStyleElement;

function draw(content: ComponentChild): void {
  setPageLanguage();
  render(content, app);
  for (const details of app.querySelectorAll('details')) details.open = true;
}

const inDialog = (content: ComponentChild) => (
  <dialog class="past" open>
    {content}
  </dialog>
);

beforeEach(async () => {
  await page.viewport(360, 800);
  sheet = document.createElement('style');
  sheet.textContent = optionsStyle;
  app = document.createElement('div');
  document.head.append(sheet);
  document.body.append(app);
});

afterEach(() => {
  render(null, app);
  app.remove();
  sheet.remove();
  root.removeAttribute('dir');
});

describe.each(['ltr', 'rtl'] as const)('with long words, %s, 360 px wide', (direction) => {
  beforeEach(() => speakLong(direction));

  it.each([true, false])('what will come in isn’t cut off, learning: %s', (isLearning) => {
    const preview = { plan: PLAN, importing: IMPORTING, isLearning, onClose: nothing };
    draw(inDialog(<Preview {...preview} />));
    expect(root.dir).toBe(direction);
    expect(app.querySelector('.past-learned')).not.toBeNull();
    expect(misplacedTexts()).toEqual([]);
  });

  it('what came in isn’t cut off', () => {
    const stage = { at: 'done', clips: 12, styleName: 'Like “Links of March”' } as const;
    draw(inDialog(<Done stage={stage} onUndo={nothing} onClose={nothing} />));
    expect(misplacedTexts()).toEqual([]);
  });
});
