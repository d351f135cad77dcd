import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import browser from 'webextension-polyfill';
import { App as DigestApp } from '../../digest/App';
import digestStyle from '../../digest/digest.css?inline';
import { App as OptionsApp } from '../../options/App';
import optionsStyle from '../../options/options.css?inline';
import { EMPTY_BOXES } from '../../popup/boxes';
import { ClipForm, type ClipFormProps } from '../../popup/ClipForm';
import { type LoadedPage, NOTHING_STORED } from '../../popup/load-page';
import popupStyle from '../../popup/popup.css?inline';
import { message } from '../../src/browser/messages';
import { today } from '../../src/storage/stamp';
import { setPageLanguage } from '../../src/ui/page-language';
import { clipOn, emptyLibrary, fieldsOfPage, putClips } from '../storage/library';
import { misplacedTexts } from './misplaced-texts';
import { speakLong } from './pseudo-locale';

const root = document.documentElement;
let app: HTMLElement;
let sheet: HTMLStyleElement;

function draw(content: ComponentChild, style: string, tag: 'div' | 'form' = 'div'): void {
  setPageLanguage();
  sheet = document.createElement('style');
  sheet.textContent = style;
  app = document.createElement(tag);
  app.id = 'app';
  document.head.append(sheet);
  document.body.append(app);
  render(content, app);
}

const isDrawn = (selector: string) =>
  expect.poll(() => app.querySelector(selector) !== null).toBe(true);

function openDisclosures(): void {
  for (const details of app.querySelectorAll('details')) details.open = true;
}

const press = (name: string) =>
  [...app.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();

beforeEach(async () => {
  Object.assign(browser, {
    commands: { getAll: async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+K' }] },
    permissions: { contains: async () => false },
    runtime: { getManifest: () => ({ version: '0.1.0' }) },
  });
  await page.viewport(360, 800);
});

afterEach(() => {
  render(null, app);
  app.remove();
  sheet.remove();
  location.hash = '';
  for (const name of ['dir', 'data-ready', 'data-shown']) root.removeAttribute(name);
});

const nothing = () => undefined;
const FIELDS = fieldsOfPage();
const CLIP = clipOn('2024-03-04');

const LOADED: LoadedPage = {
  ...NOTHING_STORED,
  page: { tabId: 1, url: FIELDS.url, title: FIELDS.title, isPrivate: false },
  standing: { state: 'kept', clip: CLIP },
  fields: FIELDS,
  clips: 'story',
  cleaned: ['ruleTracking', 'ruleSuffix'].map((label) => {
    return { ruleId: label, field: 'title', label, parts: ['x'] };
  }),
  suggestedKind: 'Paper',
  putBack: [],
  foundAt: { role: 'via', title: 'news.example.com', url: 'https://news.example.com', key: 'n' },
  thread: undefined,
};

const POPUP: ClipFormProps = {
  boxes: {
    ...{ ...EMPTY_BOXES, url: FIELDS.url, title: FIELDS.title, note: FIELDS.note },
    quotes: [{ text: 'Said there.' }],
    related: [{ role: 'discussion', title: 'HN', url: 'https://hn.example.com/1', key: 'hn' }],
  },
  type: nothing,
  loaded: LOADED,
  reading: undefined,
  style: undefined,
  used: { sections: [], kinds: [], tags: [] },
  recent: { recent: [CLIP], want: nothing },
  last: { choose: nothing, isOffered: true },
  status: '',
  failure: undefined,
  isDone: false,
  isUndoOffered: true,
  isBusy: false,
  onRemove: nothing,
  onUndo: nothing,
  onPutBack: nothing,
  onSwitch: nothing,
};

async function someMonth(): Promise<void> {
  await emptyLibrary();
  const clips = [
    clipOn(today(), { title: 'A page about birds', kind: 'Paper', section: 'Nature' }),
    clipOn(today(), { title: 'Bare', note: '', highlight: true }),
    clipOn(today(), { title: 'Set aside', issue: 'none' }),
    clipOn(today(), { title: 'Removed', deletedAt: Date.now() }),
  ];
  await putClips(...clips);
}

describe.each(['ltr', 'rtl'] as const)('with long words, %s, 360 px wide', (direction) => {
  beforeEach(() => speakLong(direction));

  it('the popup cuts nothing off', async () => {
    root.dataset.ready = '';
    root.dataset.shown = '';
    const status = message('popupAlready', 'September 24');
    draw(<ClipForm {...POPUP} status={status} />, popupStyle, 'form');
    openDisclosures();
    await isDrawn('.more');
    expect(root.dir).toBe(direction);
    expect(misplacedTexts()).toEqual([]);
  });

  it('the digest page cuts nothing off', async () => {
    await someMonth();
    draw(<DigestApp />, digestStyle);
    await isDrawn('.problems');
    openDisclosures();
    expect(misplacedTexts()).toEqual([]);
    press(message('digestAddLink'));
    expect(misplacedTexts()).toEqual([]);
    const row = app.querySelector('[role=treeitem]');
    row?.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
    await isDrawn('.status-bar-shown');
    expect(misplacedTexts()).toEqual([]);
    app.querySelector<HTMLButtonElement>('.outline-edit')?.click();
    await isDrawn('.clip-form');
    expect(misplacedTexts()).toEqual([]);
  });

  it('the welcome cuts nothing off', async () => {
    location.hash = '#welcome';
    draw(<DigestApp />, digestStyle);
    await isDrawn('h1');
    expect(misplacedTexts()).toEqual([]);
  });

  it('Options cuts nothing off', async () => {
    draw(<OptionsApp />, optionsStyle);
    await isDrawn('#about');
    await isDrawn('.health li');
    openDisclosures();
    expect(misplacedTexts()).toEqual([]);
  });
});
