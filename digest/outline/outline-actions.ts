import { message } from '../../src/browser/messages';
import {
  type Direction,
  type DropTarget,
  placeOfDrop,
  placeTowards,
} from '../../src/core/move-place';
import { outlineOf } from '../../src/core/outline';
import { parseTags } from '../../src/core/tag-text';
import { nextOpenIssue } from '../../src/storage/next-issue';
import { dateLanguage } from '../../src/ui/date-language';
import { issueName } from '../../src/ui/issue-name';
import type { OpenIssue } from '../issue-session';
import { outlineTurn } from '../outline-turns';
import type { Status } from '../use-status';
import { changeRows, type RowChanges, type Saying } from './change-rows';
import type { Decision, Ids } from './decide';
import * as decide from './decide';
import { movedText } from './moved-text';
import { rowsText } from './rows-text';

/** Each resolves once it is stored and the page shows it; to false where nothing came of it, which is said. */
export interface OutlineActions {
  move(ids: Ids, direction: Direction): Promise<boolean>;
  drop(ids: Ids, target: DropTarget): Promise<boolean>;
  toggleAside(ids: Ids): Promise<boolean>;
  toNext(ids: Ids): Promise<boolean>;
  highlight(ids: Ids): Promise<boolean>;
  section(ids: Ids, name: string): Promise<boolean>;
  tags(ids: Ids, text: string): Promise<boolean>;
  remove(ids: Ids): Promise<boolean>;
}

interface Page {
  open: OpenIssue;
  status: Status;
}

export function outlineActions({ open, status }: Page): OutlineActions {
  const act = (ids: Ids, decision: Decision, saying: Saying, isQuiet = false) =>
    outlineTurn(() => changeRows({ open, status }, ids, decision, saying, isQuiet));
  const move = (ids: Ids, decision: Decision, newSections = 0) =>
    outlineTurn(async () => {
      await pinSections(open, newSections);
      const saying: Saying = (_changes, now) => movedText(now, ids);
      return changeRows({ open, status }, ids, decision, saying, true);
    }).catch(failed(status));
  return {
    move: (ids, direction) =>
      move(
        ids,
        decide.moveTo((outline, chosen) => placeTowards(outline, chosen, direction)),
      ),
    drop: (ids, target) =>
      move(
        ids,
        decide.moveTo((outline, chosen) => placeOfDrop(outline, chosen, target)),
      ),
    toggleAside: (ids) =>
      act(ids, decide.toggleAside, (changes) =>
        counted(
          changes.clips[0]?.after.issue === 'none' ? 'digestSetAside' : 'digestBroughtBack',
          changes,
        ),
      ),
    async toNext(ids) {
      try {
        const period = await nextOpenIssue(open.issue);
        const name = issueName(period, dateLanguage());
        return await act(ids, decide.moveToIssue(period.id), (changes) =>
          counted('digestMovedToIssue', changes, name),
        );
      } catch (error) {
        return failed(status)(error);
      }
    },
    highlight: (ids) =>
      act(
        ids,
        decide.toggleHighlight,
        (changes) =>
          counted(
            changes.clips[0]?.after.highlight ? 'digestHighlighted' : 'digestUnhighlighted',
            changes,
          ),
        true,
      ),
    section: (ids, name) => move(ids, decide.putInSection(name.trim()), 1),
    tags: (ids, text) =>
      act(ids, decide.addTags(parseTags(text)), (changes) => counted('digestTagged', changes)),
    remove: (ids) => act(ids, decide.remove, (changes) => counted('digestRemovedClips', changes)),
  };
}

function failed(status: Status) {
  return (error: unknown): false => {
    status.sayFailed(error);
    return false;
  };
}

/** Sections stand in the order of their first clips until that is settled: a move must not turn it, nor a new one. */
async function pinSections({ issue, clips, saver }: OpenIssue, coming: number): Promise<void> {
  const shown = outlineOf(clips, issue).sections.map(({ name }) => name);
  if (shown.length + coming < 2 || shown.every((name) => issue.sectionOrder.includes(name))) return;
  await saver.write((stored) => ({
    ...stored,
    sectionOrder: [...new Set([...stored.sectionOrder, ...shown])],
  }));
}

function counted(name: string, changes: RowChanges, ...more: string[]): string {
  return message(name, rowsText(changes), ...more);
}
