import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { App } from '../../digest/App';
import { today } from '../../src/storage/stamp';
import { clipOn, emptyLibrary, putClips } from '../storage/library';
import { watchRequests } from '../storage/watch-requests';

const COUNT = 300;
let app: HTMLElement;

const row = (name: string) => app.querySelector<HTMLElement>(`[aria-label="${name}"]`);
const rows = () => app.querySelectorAll('[role=treeitem]').length;
const markdown = () => app.querySelector('.markdown')?.textContent;
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
  render(null, app);
  app.remove();
});

describe('an issue of hundreds of clips', () => {
  it('has all its rows at once, and keys lead to the last one', async () => {
    await expect.poll(rows).toBe(COUNT);
    row('Tide 0')?.focus();
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(row('Tide 299'));
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
