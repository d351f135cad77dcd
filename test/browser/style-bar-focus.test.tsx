import { render } from 'preact';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { StyleRegion } from '../../options/StyleRegion';
import { useStyle } from '../../options/use-style';
import { emptyLibrary } from '../storage/library';

function Region() {
  return <StyleRegion editing={useStyle(() => undefined)} />;
}

it('goes to what is said, when a style is removed and brought back', async () => {
  await emptyLibrary();
  const place = document.createElement('div');
  document.body.append(place);
  render(<Region />, place);
  const button = (name: string) =>
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  const press = async (name: string) => {
    await expect.poll(() => button(name)).toBeDefined();
    button(name)?.focus();
    await userEvent.keyboard('{Enter}');
  };
  const isOnSaid = (text: string) => () => {
    const { activeElement: on } = document;
    return on?.className === 'style-bar-said' && on.textContent.includes(text);
  };
  await press('Duplicate');
  await press('Remove');
  await expect.poll(() => button('Remove')).toBeUndefined();
  await expect.poll(isOnSaid('removed')).toBe(true);
  await press('Undo');
  await expect.poll(() => button('Undo')).toBeUndefined();
  await expect.poll(isOnSaid('back')).toBe(true);
  render(null, place);
  place.remove();
});
