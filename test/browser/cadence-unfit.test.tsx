import { enUS } from 'date-fns/locale/en-US';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CadenceChoice } from '../../options/CadenceChoice';
import type { Cadence } from '../../src/core/style';

let place: HTMLElement;
const chosen = vi.fn();

const box = () => place.querySelector<HTMLInputElement>('.inline-field input') ?? place;
const error = () => place.querySelector('.field-error')?.textContent;

function draw(cadence: Cadence): void {
  render(<CadenceChoice cadence={cadence} locale={enUS} onChange={chosen} />, place);
}

beforeEach(() => {
  chosen.mockClear();
  place = document.createElement('div');
  document.body.append(place);
});

afterEach(() => {
  render(null, place);
  place.remove();
});

it('says which numbers of days can be an issue, and takes none other', async () => {
  draw({ unit: 'days', count: 14, from: '2024-03-04' });
  await userEvent.fill(box(), '367');
  await expect.poll(error).toBe('From 1 to 366 days');
  expect(box()).toHaveProperty('value', '367');
  expect(chosen).not.toHaveBeenCalled();
  await userEvent.fill(box(), '21');
  await expect.poll(error).toBeUndefined();
  expect(chosen).toHaveBeenLastCalledWith({ unit: 'days', count: 21, from: '2024-03-04' });
});

it('says why an issue can’t begin before the one before it', async () => {
  draw({ unit: 'open', starts: ['2024-03-04', '2024-04-02'] });
  await userEvent.fill(box(), '2024-03-04');
  await expect.poll(error).toContain('March 4, 2024');
  expect(chosen).not.toHaveBeenCalled();
  await userEvent.fill(box(), '2024-03-05');
  await expect.poll(error).toBeUndefined();
  expect(chosen).toHaveBeenLastCalledWith({ unit: 'open', starts: ['2024-03-04', '2024-03-05'] });
});
