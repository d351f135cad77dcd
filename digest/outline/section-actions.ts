import { message } from '../../src/browser/messages';
import type { Direction } from '../../src/core/move-place';
import { movedSection, type SectionTarget, sectionTowards } from '../../src/core/move-section';
import { outlineOf } from '../../src/core/outline';
import type { OpenIssue } from '../issue-session';
import { outlineTurn } from '../outline-turns';
import type { Status } from '../use-status';

/** Each resolves once it is stored and the page shows it; to false where nothing came of it, which is said. */
export interface SectionActions {
  move(section: string, direction: Direction): Promise<boolean>;
  drop(section: string, target: SectionTarget): Promise<boolean>;
}

interface Page {
  open: OpenIssue;
  status: Status;
}

type Aim = (shown: string[]) => SectionTarget | undefined;

export function sectionActions(page: Page): SectionActions {
  return {
    move: (section, direction) =>
      outlineTurn(() => put(page, section, (shown) => sectionTowards(shown, section, direction))),
    drop: (section, target) => outlineTurn(() => put(page, section, () => target)),
  };
}

async function put({ open, status }: Page, section: string, aim: Aim): Promise<boolean> {
  try {
    const { id, sectionOrder } = open.latest().issue;
    const shown = shownSections(open);
    const target = aim(shown);
    if (!target) return false;
    const next = movedSection(sectionOrder, shown, section, target);
    await open.saver.write((stored) => ({ ...stored, sectionOrder: next }));
    await open.reload();
    const now = shownSections(open);
    const places = [String(now.indexOf(section) + 1), String(now.length)];
    const issue = { id, before: { sectionOrder }, after: { sectionOrder: next }, at: Date.now() };
    status.sayDone(message('digestSectionMoved', section, ...places), [], { isQuiet: true, issue });
    return true;
  } catch (error) {
    await open.reload();
    status.sayFailed(error);
    return false;
  }
}

function shownSections({ latest }: OpenIssue): string[] {
  const { clips, issue } = latest();
  return outlineOf(clips, issue).sections.map(({ name }) => name);
}
