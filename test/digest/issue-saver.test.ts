import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { issueSaver, type SaverState, startState } from '../../digest/issue-saver';
import { ExpectedError } from '../../src/core/errors';
import type { Issue } from '../../src/core/issue';
import { issueOver, MARCH } from '../fixtures/issue-over';

const ISSUE = issueOver(MARCH, { title: 'Links for March 2024', revision: '1-a' });

/** A database of one issue that takes a moment for each save. */
function rig(isStored = true) {
  let stored = { issue: ISSUE, isStored };
  const saves: Issue[] = [];
  let state: SaverState = startState(stored, undefined);
  const saver = issueSaver(state, {
    async save(issue, expected) {
      await new Promise((done) => setTimeout(done, 20));
      const known = stored.isStored ? stored.issue.revision : undefined;
      if (expected !== known) throw new ExpectedError('conflict');
      saves.push(issue);
      const revision = `${Number.parseInt(stored.issue.revision, 10) + 1}-b`;
      stored = { issue: { ...issue, revision }, isStored: true };
      return stored.issue;
    },
    read: async () => stored,
    keepPending: () => {},
    onState: (next) => {
      state = next;
    },
  });
  const writeElsewhere = (change: Partial<Issue>) => {
    stored = { issue: { ...stored.issue, ...change, revision: '9-other' }, isStored: true };
  };
  return { saver, saves, stored: () => stored.issue, state: () => state, writeElsewhere };
}

describe('saving an issue as it is typed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for a pause, then saves once', async () => {
    const { saver, saves, stored } = rig();
    for (const intro of ['a', 'ab', 'abc']) saver.type({ intro });
    await vi.advanceTimersByTimeAsync(400);
    expect(saves).toHaveLength(1);
    expect(stored().intro).toBe('abc');
  });

  it('saves what is typed during a save in the next one, on the new revision', async () => {
    const { saver, stored, state } = rig(false);
    saver.type({ intro: 'first' });
    const flushed = saver.flush();
    await vi.advanceTimersByTimeAsync(10);
    saver.type({ intro: 'second' });
    await vi.advanceTimersByTimeAsync(1000);
    await flushed;
    expect(stored().intro).toBe('second');
    expect(state().edits).toEqual({});
  });

  it('joins changes that two windows made to different fields', async () => {
    const { saver, stored, state, writeElsewhere } = rig();
    saver.type({ intro: 'mine' });
    writeElsewhere({ outro: 'theirs' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(stored()).toMatchObject({ intro: 'mine', outro: 'theirs' });
    expect(state().isContested).toBe(false);
  });

  it.each([
    ['mine', 'mine'],
    ['theirs', 'theirs'],
  ] as const)('asks where both changed the same field, and keeps %s', async (choice, intro) => {
    const { saver, stored, state, writeElsewhere } = rig();
    saver.type({ intro: 'mine' });
    writeElsewhere({ intro: 'theirs' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(state()).toMatchObject({ isContested: true, edits: { intro: 'mine' } });
    expect(stored().intro).toBe('theirs');
    const settled = saver.settle(choice);
    await vi.advanceTimersByTimeAsync(1000);
    await settled;
    expect(stored().intro).toBe(intro);
    expect(state()).toMatchObject({ isContested: false, edits: {} });
  });

  it('takes a number away', async () => {
    const { saver, stored } = rig();
    saver.type({ number: 2 });
    await vi.advanceTimersByTimeAsync(1000);
    saver.type({ number: undefined });
    await vi.advanceTimersByTimeAsync(1000);
    expect(stored()).not.toHaveProperty('number');
  });
});

describe('what an earlier window left unsaved', () => {
  const base = { issue: ISSUE, isStored: true };

  it('is typed on where the issue is still the same', () => {
    const state = startState(base, { edits: { intro: 'left' }, revision: '1-a' });
    expect(state).toMatchObject({ edits: { intro: 'left' }, isContested: false });
  });

  it('is asked about where the issue was written since', () => {
    const state = startState(base, { edits: { intro: 'left' }, revision: '0-x' });
    expect(state).toMatchObject({ edits: { intro: 'left' }, isContested: true });
  });

  it('is nothing where it was stored after all', () => {
    const state = startState(base, { edits: { intro: '' }, revision: '0-x' });
    expect(state).toMatchObject({ edits: {}, isContested: false });
  });
});
