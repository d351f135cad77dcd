import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { App } from '../../digest/App';
import type { Clip } from '../../src/core/clip';
import { clipAside } from '../../src/core/clip-aside';
import { readTwoVersions } from '../../src/storage/two-versions';
import { clipOn, emptyLibrary, putClips } from '../storage/library';

const TITLES = ['Reefs', 'Shoals'];
let app: HTMLElement;

const pair = (title: string): Clip[] => {
  const clip = clipOn('2019-03-04', { title, note: 'written here' });
  const other = clipAside({ ...clip, note: 'written there', revision: '2-there' });
  return [clip, { ...other, id: `${clip.id}.2-there` }];
};
const notice = () => app.querySelector<HTMLElement>('.versions-unseen');
const said = () => notice()?.querySelector('p')?.textContent;
const compare = () => notice()?.querySelector('button');
const dialog = () => app.querySelector<HTMLDialogElement>('dialog.versions');
const choose = (at: number) =>
  dialog()?.querySelectorAll<HTMLElement>('.dialog-buttons button')[at]?.click();

beforeEach(async () => {
  await emptyLibrary();
  await putClips(...TITLES.flatMap(pair));
  app = document.createElement('div');
  document.body.append(app);
});

afterEach(() => {
  render(null, app);
  app.remove();
  location.hash = '';
});

it('are said in every issue, and compared one after the other', async () => {
  location.hash = '#issue=month:2024-05';
  render(<App />, app);
  await expect.poll(said).toContain('2 clips');
  compare()?.focus();
  compare()?.click();
  await expect.poll(() => dialog()?.textContent).toContain('Reefs');
  expect(dialog()?.textContent).toContain('written there');
  choose(1);
  await expect.poll(said).toContain('Shoals');
  await expect.poll(dialog).toBeNull();
  await expect.poll(() => document.activeElement).toBe(compare());
  compare()?.click();
  await expect.poll(() => dialog()?.textContent).toContain('Shoals');
  choose(3);
  await expect.poll(notice).toBeNull();
  await expect.poll(() => document.activeElement?.className).toContain('writing');
  expect(await readTwoVersions()).toEqual([]);
});

it('aren’t said again where their rows say it', async () => {
  location.hash = '#issue=month:2019-03';
  render(<App />, app);
  await expect.poll(() => app.querySelectorAll('.outline-versions').length).toBeGreaterThan(1);
  await expect.poll(readTwoVersions).toHaveLength(2);
  await new Promise((done) => setTimeout(done, 500));
  expect(notice()).toBeNull();
});

it('are compared again by a press that comes while the dialog closes', async () => {
  location.hash = '#issue=month:2024-05';
  render(<App />, app);
  await expect.poll(said).toContain('2 clips');
  compare()?.click();
  await expect.poll(() => dialog()?.open).toBe(true);
  const isClosed = new Promise((done) => dialog()?.addEventListener('close', done));
  dialog()?.close();
  compare()?.click();
  await isClosed;
  await expect.poll(() => dialog()?.open).toBe(true);
});
