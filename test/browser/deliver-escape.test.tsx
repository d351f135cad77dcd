import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DeliverDialog } from '../../digest/deliver/DeliverDialog';
import type { Delivery } from '../../digest/deliver/delivery';
import type { Receipt } from '../../src/publishers/publisher';

it('leaves the dialog open until what is on its way has arrived', async () => {
  const place = document.createElement('div');
  document.body.append(place);
  const onClose = vi.fn();
  let arrive: (receipt: Receipt) => void = () => undefined;
  const standing = {
    place: 'ada/blog',
    isDone: false,
    put: () =>
      new Promise<Receipt>((done) => {
        arrive = done;
      }),
  };
  const post = { title: 'March', text: 'Text', path: 'march.md', branch: '', message: 'March' };
  const delivery: Delivery = {
    look: async () => ({ standing, post, isUnmarked: false, isForeign: false }),
    onPut: async () => undefined,
  };
  render(<DeliverDialog delivery={delivery} onClose={onClose} />, place);
  await expect.poll(() => document.activeElement?.className).toBe('primary');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.className).toContain('deliver');
  for (const _ of [1, 2, 3]) {
    await userEvent.keyboard('{Escape}');
    await new Promise((done) => setTimeout(done, 50));
  }
  expect(onClose).not.toHaveBeenCalled();
  arrive({ version: '1' });
  await expect.poll(() => place.querySelector('.deliver-done')).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
  render(null, place);
  place.remove();
});
