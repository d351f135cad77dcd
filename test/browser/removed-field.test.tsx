import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { StyleRegion } from '../../options/StyleRegion';
import { useStyle } from '../../options/use-style';
import { emptyLibrary } from '../storage/library';

let place: HTMLElement;

function Region() {
  return <StyleRegion editing={useStyle(() => undefined)} />;
}

const fields = () => [...place.querySelectorAll<HTMLElement>('.front-matter li')];
const values = () => fields().map((field) => field.querySelectorAll('input')[1]?.value);
const undoLine = () => place.querySelector('.front-matter-foot .undo-line');
const remove = (at: number) =>
  fields().at(at)?.querySelectorAll<HTMLElement>('.row-buttons button')[2]?.click();

async function undo(): Promise<void> {
  await expect.poll(() => undoLine()?.querySelector('button')).toBeTruthy();
  undoLine()?.querySelector('button')?.click();
}

async function fill(at: number, value: string): Promise<void> {
  await userEvent.fill(fields().at(at)?.querySelectorAll('input')[1] ?? place, value);
}

beforeEach(async () => {
  await emptyLibrary();
  place = document.createElement('div');
  document.body.append(place);
  render(<Region />, place);
  await expect.poll(() => place.querySelector('.advanced summary')).not.toBeNull();
  place.querySelector<HTMLElement>('.advanced summary')?.click();
  await expect.poll(() => fields().length).toBeGreaterThan(1);
});

afterEach(() => {
  render(null, place);
  place.remove();
});

it('that has no key yet comes back with Undo', async () => {
  const before = fields().length;
  place.querySelector<HTMLElement>('.front-matter-foot button')?.click();
  await expect.poll(() => fields().length).toBe(before + 1);
  await fill(-1, 'typed with care');
  remove(-1);
  await expect.poll(() => fields().length).toBe(before);
  expect(undoLine()?.textContent).toContain('New field');
  await undo();
  await expect.poll(() => values().at(-1)).toBe('typed with care');
});

it('comes back with Undo, and what is half typed in another stays', async () => {
  const [, second] = values();
  await fill(0, 'half {typ');
  remove(1);
  await expect.poll(() => values()[1]).not.toBe(second);
  await undo();
  await expect.poll(() => values().slice(0, 2)).toEqual(['half {typ', second]);
});
