import { beforeEach, expect, test } from 'vitest';
import type { OpenIssue } from '../../digest/issue-session';
import { markPublished } from '../../digest/mark-published';
import type { Issue } from '../../src/core/issue';
import { presetStyle } from '../../src/core/presets';
import { keepClip, newClipId } from '../../src/storage/clip-actions';
import { readIssue, saveIssue } from '../../src/storage/issues';
import { today } from '../../src/storage/stamp';
import { chooseStyle, saveStyle } from '../../src/storage/styles';
import { emptyLibrary, fieldsOfPage } from '../storage/library';

beforeEach(emptyLibrary);

test('issues that go on until they are published may be out on the same day', async () => {
  const cadence = { unit: 'open' as const, starts: ['2024-01-01'] };
  const style = await saveStyle({ ...presetStyle('preset:sections', 'Mine'), cadence });
  await chooseStyle(style.id);
  const starts: string[] = [];
  for (const page of ['a', 'b', 'c', 'd']) {
    const fields = fieldsOfPage({ url: `https://example.org/${page}` });
    const { clip, period } = await keepClip(fields, { id: newClipId() });
    const view = await readIssue(period);
    expect(view.clips.map(({ id }) => id)).toEqual([clip.id]);
    starts.push(view.issue.from);
    const write = async (change: (issue: Issue) => Issue) => {
      const { from, to } = await saveIssue(change(view.issue), undefined);
      expect(from <= to && today() <= to).toBe(true);
    };
    const open = { ...view, saver: { write }, reload: async () => undefined };
    await markPublished(open as unknown as OpenIssue, { fileName: 'a.md', markdown: 'Out' });
  }
  expect(starts).toEqual([...new Set(starts)].sort());
  expect(starts).not.toContain('9999-12-31');
});
