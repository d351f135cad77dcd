import { expect, test } from 'vitest';
import { issueEdit, joinedEdit } from '../../digest/history/step';
import { afterRedo, afterUndo, type History, withDone, without } from '../../src/core/history';
import type { Issue } from '../../src/core/issue';
import { issueOver, MARCH } from '../fixtures/issue-over';

const ISSUE = issueOver(MARCH, { title: 'March', date: '' });

test('an edit of an issue is what was typed, with what it was before', () => {
  const after = { ...ISSUE, title: 'New', number: 3, revision: '2-b', updatedAt: 9 };
  expect(issueEdit(ISSUE, after, 5)).toEqual({
    id: ISSUE.id,
    before: { title: 'March', number: undefined },
    after: { title: 'New', number: 3 },
    at: 5,
  });
  expect(issueEdit(ISSUE, { ...ISSUE, revision: '2-b', sectionOrder: ['a'] }, 5)).toBeUndefined();
});

test('a text that is edited by hand has a way back of its own', () => {
  const following = { ...ISSUE, dateFollows: true };
  const taken = { ...following, handEdit: 'a', handEditBase: 'b', dateFollows: false };
  expect(issueEdit(following, taken, 5)).toBeUndefined();
  expect(issueEdit(following, { ...taken, date: '2024-04-02' }, 5)).toMatchObject({
    before: { date: '', dateFollows: true },
    after: { date: '2024-04-02', dateFollows: false },
  });
});

test('typing on is one edit; after a pause, or in another box, it is two', () => {
  const typed = (before: Partial<Issue>, after: Partial<Issue>, at: number) => {
    const edit = issueEdit({ ...ISSUE, ...before }, { ...ISSUE, ...after }, at);
    if (!edit) throw new TypeError('nothing was typed');
    return edit;
  };
  const first = typed({ intro: '' }, { intro: 'a' }, 0);
  const second = typed({ intro: 'a' }, { intro: 'ab' }, 1000);
  expect(joinedEdit(first, second)).toMatchObject({
    before: { intro: '' },
    after: { intro: 'ab' },
  });
  expect(joinedEdit(first, { ...second, at: 4000 })).toBeUndefined();
  expect(joinedEdit(first, typed({ outro: '' }, { outro: 'a' }, 1000))).toBeUndefined();
});

test('what was undone can be done again until something else is done', () => {
  const first = { name: 'first' };
  const second = { name: 'second' };
  const start: History<{ name: string }> = { done: [], undone: [] };
  const both = withDone(withDone(start, first), second);
  const undone = afterUndo(afterUndo(both, second), first);
  expect(undone).toEqual({ done: [], undone: [second, first] });
  expect(afterRedo(undone, first)).toEqual({ done: [first], undone: [second] });
  expect(withDone(undone, second)).toEqual({ done: [second], undone: [] });
  expect(without(both, first)).toEqual({ done: [second], undone: [] });
});
