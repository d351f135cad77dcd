import { generateKeyBetween } from 'fractional-indexing';
import { expect, test } from 'vitest';
import { byOrder, startingOrder } from '../../src/core/order';
import { orderBetween } from '../../src/core/order-between';
import fc from '../properties/fast-check';

const times = fc.integer({ min: 0, max: Date.UTC(8888, 0, 1) });

test('the order a clip starts with is one that orders can be made beside', () => {
  fc.assert(
    fc.property(times, (time) => {
      const order = startingOrder(time);
      const before = generateKeyBetween(null, order);
      const after = generateKeyBetween(order, null);
      expect(before < order && order < after).toBe(true);
    }),
  );
});

test('the orders of later clips are later, and there is room between them', () => {
  fc.assert(
    fc.property(times, times, (one, other) => {
      fc.pre(one !== other);
      const [first, last] = [
        startingOrder(Math.min(one, other)),
        startingOrder(Math.max(one, other)),
      ];
      const between = orderBetween(first, last);
      expect(first < between && between < last).toBe(true);
      expect(orderBetween(undefined, first) < first).toBe(true);
      expect(orderBetween(last, undefined) > last).toBe(true);
    }),
  );
});

test('a place can be split over and over, on either side', () => {
  fc.assert(
    fc.property(times, fc.array(fc.boolean(), { maxLength: 60 }), (time, sides) => {
      let [first, last] = [startingOrder(time), startingOrder(time + 1)];
      for (const isFirst of sides) {
        const between = orderBetween(first, last);
        expect(first < between && between < last).toBe(true);
        if (isFirst) first = between;
        else last = between;
      }
    }),
  );
});

test('parts of milliseconds and clocks before 1970 give orders too', () => {
  expect(startingOrder(-5)).toBe(startingOrder(0));
  expect(startingOrder(1.5)).toBe(startingOrder(1));
});

test('clips go by order, then by id, whatever the language', () => {
  const clips = ['b:Z', 'a:Z', 'c:a', 'd:B'].map((text) => {
    const [id = '', order = ''] = text.split(':');
    return { id, order };
  });
  expect(clips.sort(byOrder).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  expect(byOrder({ id: 'a', order: 'x' }, { id: 'a', order: 'x' })).toBe(0);
});
