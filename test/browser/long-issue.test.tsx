import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { App } from '../../digest/App';
import { addDays } from '../../src/core/day';
import { today } from '../../src/storage/stamp';
import { clipOn, emptyLibrary, putClips } from '../storage/library';
import { watchRequests } from '../storage/watch-requests';

const COUNT = 300;
let app: HTMLElement;

const row = (name: string) => app.querySelector<HTMLElement>(`[aria-label="${name}"]`);
const rows = () => app.querySelectorAll('[role=treeitem]').length;
const markdown = () => app.querySelector('.markdown')?.textContent;
const previewTitle = () => app.querySelector('.preview h1')?.textContent;
const findings = () => app.querySelector('.problems');
const editButtons = () => app.querySelectorAll('[data-edit]').length;

beforeEach(async () => {
  await emptyLibrary();
  await putClips(
    ...Array.from({ length: COUNT }, (_, at) => clipOn(today(), { title: `Tide ${at}` })),
  );
  app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
});

afterEach(() => {
  vi.restoreAllMocks();
  location.hash = '';
  render(null, app);
  app.remove();
});

/** As soon as it is there, and nothing that comes later. */
function firstRow(): Promise<HTMLElement> {
  return new Promise((done) => {
    new MutationObserver((_, watch) => {
      const first = app.querySelector<HTMLElement>('[role=treeitem]');
      if (!first) return;
      watch.disconnect();
      done(first);
    }).observe(app, { subtree: true, childList: true });
  });
}

describe('an issue of hundreds of clips', () => {
  it('has all its rows at once, and keys lead to the last one', async () => {
    await expect.poll(rows).toBe(COUNT);
    row('Tide 0')?.focus();
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(row('Tide 299'));
  });

  it('has its first rows before the others, and the key for the last one leads there all the same', async () => {
    render(null, app);
    await putClips(clipOn(today(), { title: 'Ebb', section: 'Later' }));
    render(<App />, app);
    const first = await firstRow();
    expect(rows()).toBeLessThan(COUNT);
    expect(row('Ebb')).toBeNull();
    first.focus();
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    await expect.poll(() => document.activeElement?.ariaLabel).toBe('Ebb');
  });

  it('keeps the last issue’s text and the room of its findings until its own are there', async () => {
    const day = addDays(`${today().slice(0, 7)}-01`, -1);
    const before = Array.from({ length: COUNT }, (_, at) => clipOn(day, { title: `Cliff ${at}` }));
    await putClips(...before);
    location.hash = `#issue=month:${today().slice(0, 7)}`;
    await expect.poll(() => app.querySelector('.problems') !== null).toBe(true);
    await expect.poll(markdown).toContain('[Tide 299]');
    await expect.poll(previewTitle).toBeDefined();
    const title = previewTitle();
    const seen: string[] = [];
    const above = new Set<string | undefined>();
    const look = () => {
      seen.push(`${markdown() === '' ? 'no text' : 'text'}, ${findings() ? 'room' : 'no room'}`);
      if (markdown()?.includes('[Tide 299]')) above.add(previewTitle());
    };
    const watch = new MutationObserver(look);
    watch.observe(app, { subtree: true, childList: true, attributes: true });
    location.hash = `#issue=month:${day.slice(0, 7)}`;
    await expect.poll(markdown).toContain('[Cliff 299]');
    await expect.poll(() => findings()?.className).toBe('problems');
    watch.disconnect();
    expect(above).toEqual(new Set([title]));
    await expect.poll(previewTitle).not.toBe(title);
    expect(new Set(seen)).toEqual(new Set(['text, room']));
  });

  it('fills in what stands in them, to be found by the browser’s search, and writes the text', async () => {
    await expect.poll(editButtons).toBe(COUNT);
    expect(row('Tide 299')?.textContent).toContain('Tide 299');
    await expect.poll(markdown).toContain('[Tide 299]');
  });

  it('isn’t read after a change of its own, and draws no other row anew', async () => {
    await expect.poll(editButtons).toBe(COUNT);
    await expect.poll(markdown).toContain('[Tide 299]');
    const button = row('Highlight Tide 7');
    const other = row('Tide 8')?.firstChild;
    const log = watchRequests(['clips']);
    button?.click();
    await expect.poll(markdown).toContain('**[Tide 7]');
    await expect.poll(() => row('No highlight for Tide 7') !== null).toBe(true);
    await new Promise((done) => setTimeout(done, 500));
    expect(log.filter(({ on, answered }) => on === 'day.getAll' && answered > 1)).toEqual([]);
    expect(row('Tide 8')?.firstChild).toBe(other);
  });
});
