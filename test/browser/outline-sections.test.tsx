import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { App } from '../../digest/App';
import { today } from '../../src/storage/stamp';
import { clipOn, emptyLibrary, putClips } from '../storage/library';

let app: HTMLElement;

const sections = () =>
  [...app.querySelectorAll<HTMLElement>('[data-section]')].map(({ dataset }) => dataset.section);
const heading = (name: string) => {
  const found = app.querySelector<HTMLElement>(`.outline-section[aria-label="${name}"]`);
  if (!found) throw new Error(`no heading ${name}`);
  return found;
};
const stand = (...names: string[]) => expect.poll(sections).toEqual(names);
const isSaid = (text: string) =>
  expect.poll(() => app.querySelector('[role=status]')?.textContent).toContain(text);
const isFocused = (name: string) =>
  expect.poll(() => document.activeElement === heading(name)).toBe(true);

beforeEach(async () => {
  await emptyLibrary();
  await putClips(
    clipOn(today(), { title: 'Gulls', section: 'Sea' }),
    clipOn(today(), { title: 'Foxes', section: 'Land' }),
    clipOn(today(), { title: 'Larks', section: 'Air' }),
  );
  app = document.createElement('div');
  document.body.append(app);
  render(<App />, app);
  await stand('Sea', 'Land', 'Air');
});

afterEach(() => {
  render(null, app);
  app.remove();
});

describe('a section in the outline', () => {
  it('moves by key with all its clips, and back with one undo', async () => {
    heading('Sea').focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await isSaid('“Sea” is now section 2 of 3');
    await stand('Land', 'Sea', 'Air');
    await isFocused('Sea');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await isSaid('“Sea” is now section 3 of 3');
    await stand('Land', 'Air', 'Sea');
    await isFocused('Sea');
    await userEvent.keyboard('{Control>}z{/Control}');
    await isSaid('Undone');
    await stand('Land', 'Sea', 'Air');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await stand('Land', 'Air', 'Sea');
  });

  it('goes back by a key that comes before the page has said so', async () => {
    const sea = heading('Sea');
    sea.focus();
    await expect.poll(() => sea.tabIndex).toBe(0);
    for (const keys of [
      { key: 'ArrowDown', altKey: true },
      { key: 'z', ctrlKey: true },
    ])
      sea.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true }));
    await isSaid('Undone: “Sea” is now section 2 of 3');
    await stand('Sea', 'Land', 'Air');
  });

  it('is a row on the way of the arrows, above its clips, and never one of the chosen', async () => {
    heading('Land').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Foxes');
    await userEvent.keyboard('{ArrowLeft}');
    await isFocused('Land');
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect
      .poll(() => app.querySelectorAll('[role=treeitem][aria-selected=true]').length)
      .toBe(3);
    await userEvent.keyboard('{Enter}');
    expect(app.querySelector('.clip-form')).toBeNull();
  });

  it('is dragged by its heading, before or behind another', async () => {
    await drag('Air', 'Sea', 0.1);
    await stand('Air', 'Sea', 'Land');
    await drag('Air', 'Land', 0.9);
    await stand('Sea', 'Land', 'Air');
    await isFocused('Air');
  });
});

async function drag(from: string, to: string, part: number): Promise<void> {
  const group = heading(to).closest('[data-section]');
  const { top, height } = group?.getBoundingClientRect() ?? new DOMRect();
  const dataTransfer = new DataTransfer();
  const options = { bubbles: true, cancelable: true, dataTransfer, clientY: top + height * part };
  heading(from).dispatchEvent(new DragEvent('dragstart', options));
  await nextFrame();
  group?.dispatchEvent(new DragEvent('dragover', options));
  await expect.poll(() => group?.className).toMatch(part < 0.5 ? /drop-before/ : /drop-after/);
  group?.dispatchEvent(new DragEvent('drop', options));
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
