import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Past } from '../../src/past/Past';
import { countClips, emptyLibrary } from '../storage/library';

const LINKS = 'https://example.org/gulls\nhttps://example.org/foxes\n';
let place: HTMLElement;

const button = (name: RegExp) =>
  [...place.querySelectorAll<HTMLElement>('button')].find(({ textContent, offsetParent }) =>
    name.test(offsetParent ? (textContent ?? '') : ''),
  );
const alert = () => place.querySelector('[role=alert]')?.textContent;
const said = () => place.querySelector('.past-done [role=status]')?.textContent;

async function pressTwice(name: RegExp): Promise<void> {
  await expect.poll(() => button(name)).toBeDefined();
  const pressed = button(name);
  pressed?.click();
  pressed?.click();
}

beforeEach(async () => {
  await emptyLibrary();
  place = document.createElement('div');
  document.body.append(place);
  const files = [new File([LINKS], 'links.txt', { type: 'text/plain' })];
  render(<Past task="import" files={files} onClose={() => undefined} />, place);
});

afterEach(() => {
  render(null, place);
  place.remove();
});

it('is one import, and one undo', async () => {
  await pressTwice(/^Import /);
  await expect.poll(said).toContain('2');
  await new Promise((done) => setTimeout(done, 300));
  expect(alert()).toBeUndefined();
  expect(await countClips()).toBe(2);
  await pressTwice(/^Undo/);
  await expect.poll(said).not.toContain('2');
  await new Promise((done) => setTimeout(done, 300));
  expect(alert()).toBeUndefined();
  expect(await countClips()).toBe(0);
});
