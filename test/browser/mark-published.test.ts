import { beforeEach, expect, test } from 'vitest';
import type { OpenIssue } from '../../digest/issue-session';
import { markPublished } from '../../digest/mark-published';
import { addDays } from '../../src/core/day';
import { AFTER_OPEN, type Issue } from '../../src/core/issue';
import { presetStyle } from '../../src/core/presets';
import { keepClip, newClipId } from '../../src/storage/clip-actions';
import { type IssueView, readIssue, saveIssue } from '../../src/storage/issues';
import { nextOpenIssue } from '../../src/storage/next-issue';
import { today } from '../../src/storage/stamp';
import { chooseStyle, saveStyle } from '../../src/storage/styles';
import { emptyLibrary, fieldsOfPage } from '../storage/library';

beforeEach(emptyLibrary);

const FILE = { fileName: 'a.md', markdown: 'Out' };

async function useOpenCadence(): Promise<void> {
  const cadence = { unit: 'open' as const, starts: ['2024-01-01'] };
  const style = await saveStyle({ ...presetStyle('preset:sections', 'Mine'), cadence });
  await chooseStyle(style.id);
}

/** As the digest page has it. */
function openFor(view: IssueView): OpenIssue {
  const write = async (change: (issue: Issue) => Issue) => {
    await saveIssue(change(view.issue), view.isStored ? view.issue.revision : undefined);
  };
  const saver = { write, flush: async () => undefined };
  return { ...view, saver, reload: async () => undefined } as unknown as OpenIssue;
}

test('issues that go on until they are published may be out on the same day', async () => {
  await useOpenCadence();
  const starts: string[] = [];
  for (const page of ['a', 'b', 'c', 'd']) {
    const fields = fieldsOfPage({ url: `https://example.org/${page}` });
    const { clip, period } = await keepClip(fields, { id: newClipId() });
    const view = await readIssue(period);
    expect(view.clips.map(({ id }) => id)).toEqual([clip.id]);
    starts.push(view.issue.from);
    await markPublished(openFor(view), FILE);
    const { from, to } = (await readIssue(period)).issue;
    expect(from <= to && today() <= to).toBe(true);
  }
  expect(starts).toEqual([...new Set(starts)].sort());
  expect(starts).not.toContain('9999-12-31');
});

test.each([false, true])(
  'one that waits may be out before the one that goes on (%s)',
  async (isTyped) => {
    await useOpenCadence();
    const page = (name: string, issue?: string) =>
      keepClip(fieldsOfPage({ url: `https://example.org/${name}`, ...(issue ? { issue } : {}) }), {
        id: newClipId(),
      });
    const first = await page('a');
    const waiting = await page('b', AFTER_OPEN.id);
    if (isTyped)
      await saveIssue({ ...(await readIssue(AFTER_OPEN)).issue, intro: 'Hi' }, undefined);
    await markPublished(openFor(await readIssue(AFTER_OPEN)), FILE);
    const tomorrow = addDays(today(), 1);
    const { issue, clips } = await readIssue({ ...AFTER_OPEN, id: `open:${tomorrow}` });
    expect(issue).toMatchObject({ from: tomorrow, to: tomorrow, published: FILE });
    expect(issue.intro).toBe(isTyped ? 'Hi' : '');
    expect(clips.map(({ id }) => id)).toEqual([waiting.clip.id]);
    expect((await readIssue(AFTER_OPEN)).issue.published).toBeUndefined();
    expect((await page('c')).period.id).toBe(first.period.id);
    const next = await nextOpenIssue((await page('d')).period);
    expect(next.from).toBe(addDays(tomorrow, 1));
  },
);
