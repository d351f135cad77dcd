import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newClip } from '../../src/core/clip';
import { addDays, isDay, lastDayOfMonth, localDay, noonOf, weekdayOf } from '../../src/core/day';
import { periodOf } from '../../src/core/issue';
import { newStamp, today } from '../../src/storage/stamp';

const FIELDS = {
  url: 'https://example.org/',
  title: '',
  note: '',
  quotes: [],
  highlight: false,
  tags: [],
  related: [],
};

/** Wall clocks on which a day or a month could slip. */
const WALLS: [wall: string, month: string][] = [
  ['2024-03-31T23:59:59.999', 'month:2024-03'],
  ['2024-04-01T00:00:00.000', 'month:2024-04'],
  ['2024-02-29T23:30:00.000', 'month:2024-02'],
  ['2024-03-01T00:30:00.000', 'month:2024-03'],
  ['2023-12-31T23:59:00.000', 'month:2023-12'],
  ['2024-01-01T00:01:00.000', 'month:2024-01'],
  ['2024-07-15T12:00:00.000', 'month:2024-07'],
];

const OFFSETS = Array.from({ length: 27 }, (_, at) => (at - 12) * 60).concat([345, 630, -210, 765]);

describe('the day of a clip is that on the writer’s wall', () => {
  test.each(OFFSETS)('%i minutes east of UTC', (utcOffset) => {
    for (const [wall, month] of WALLS) {
      const now = Date.parse(`${wall}Z`) - utcOffset * 60_000;
      const clip = newClip(FIELDS, { id: 'a', now, utcOffset, revision: '1-a' });
      expect(clip.day).toBe(wall.slice(0, 10));
      expect(periodOf(clip.day, { unit: 'month' }).id).toBe(month);
    }
  });
});

/** Each with the nights in which its clocks change, around which every quarter of an hour is tried. */
const ZONES: [zone: string, offset: number, ...changes: string[]][] = [
  ['Etc/GMT+12', -720],
  ['Pacific/Pago_Pago', -660],
  ['America/New_York', -240, '2024-03-10', '2024-11-03'],
  ['America/St_Johns', -150, '2024-03-10', '2024-11-03'],
  ['America/Santiago', -240, '2024-04-07', '2024-09-08'],
  ['Etc/UTC', 0],
  ['Europe/Berlin', 120, '2024-03-31', '2024-10-27'],
  ['Africa/Cairo', 180, '2024-04-26', '2024-11-01'],
  ['Asia/Kathmandu', 345],
  ['Australia/Lord_Howe', 630, '2024-04-07', '2024-10-06'],
  ['Pacific/Chatham', 765, '2024-04-07', '2024-09-29'],
  ['Pacific/Kiritimati', 840],
];

describe.each(ZONES)('in %s', (zone, offset, ...changes) => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterAll(() => {
    vi.useRealTimers();
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test('the zone is in force', () => {
    vi.setSystemTime(Date.UTC(2024, 5, 1));
    expect(newStamp('a').utcOffset).toBe(offset);
  });

  test('a clip stays on its day and in its month around midnights and clock changes', () => {
    const nights = [...WALLS.map(([wall]) => wall.slice(0, 10)), ...changes];
    const wall = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
    for (const at of nights.flatMap(quartersAround)) {
      vi.setSystemTime(at);
      const clip = newClip(FIELDS, newStamp('a'));
      expect(clip.day).toBe(wall.format(at));
      expect(localDay(clip.clippedAt, clip.utcOffset)).toBe(clip.day);
      expect(today()).toBe(clip.day);
      expect(periodOf(clip.day, { unit: 'month' }).id).toBe(`month:${wall.format(at).slice(0, 7)}`);
    }
  });

  test('the noon that formatters get is on its day', () => {
    for (const day of [...WALLS.map(([wall]) => wall.slice(0, 10)), ...changes]) {
      const noon = noonOf(day);
      expect([noon.getFullYear(), noon.getMonth() + 1, noon.getDate(), noon.getHours()]).toEqual([
        ...day.split('-').map(Number),
        12,
      ]);
    }
  });
});

/** Every quarter of an hour from a day before to a day after, seen from any zone. */
function quartersAround(day: string): number[] {
  const start = Date.parse(`${addDays(day, -1)}T00:00:00Z`);
  return Array.from({ length: 3 * 96 }, (_, at) => start + at * 900_000);
}

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-29', 1, '2024-03-01'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2024-03-30', 7, '2024-04-06'],
  ['2024-10-26', 2, '2024-10-28'],
])('addDays(%s, %i) is %s', (day, count, result) => expect(addDays(day, count)).toBe(result));

test.each([
  ['2024-02-01', '2024-02-29'],
  ['2023-02-28', '2023-02-28'],
  ['2024-12-31', '2024-12-31'],
  ['2024-04-15', '2024-04-30'],
])('the month of %s ends on %s', (day, last) => expect(lastDayOfMonth(day)).toBe(last));

test.each([
  ['2024-03-31', 0],
  ['2024-04-01', 1],
  ['2024-02-29', 4],
])('%s has weekday %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-04-31', false],
  ['2024-13-01', false],
  ['2024-3-1', false],
  ['2024-03-01T00:00', false],
  [' 2024-03-01', false],
  ['', false],
])('isDay(%j) is %s', (text, is) => expect(isDay(text)).toBe(is));
