import { message } from '../../src/browser/messages';
import type { Clip } from '../../src/core/clip';
import { isSameVersion, removed } from '../../src/core/clip-change';
import type { LibraryEntry } from '../../src/core/library';
import { broughtBack, inSection, tagged, toggledHighlight } from '../../src/core/shape';
import { parseTags } from '../../src/core/tag-text';
import { changeClips } from '../../src/storage/change-clips';
import { dateLanguage } from '../../src/ui/date-language';
import { issueName } from '../../src/ui/issue-name';
import { clipsText } from '../clips-text';
import type { OpenIssue } from '../issue-session';
import type { BulkActions } from '../outline/SelectionBar';
import type { Status } from '../use-status';

interface Library {
  open: OpenIssue;
  status: Status;
  chosen: LibraryEntry[];
  onClear(): void;
}

/** What can be done with clips of the library that were chosen together. */
export function libraryActions({ open, status, chosen, onClear }: Library): BulkActions {
  const { issue, reload } = open;
  const clips = chosen.map(({ clip }) => clip);
  const ids = new Set(clips.map(({ id }) => id));
  // What stands below another of them goes with it.
  const topmost = clips.filter(({ parent }) => !ids.has(parent ?? ''));
  const apply = async (afters: Clip[], name: string, ...more: string[]) => {
    try {
      const byId = new Map(clips.map((clip) => [clip.id, clip]));
      const changes = afters.flatMap((after) => {
        const before = byId.get(after.id);
        return before && !isSameVersion(before, after) ? [{ before, after }] : [];
      });
      if (changes.length === 0) return status.say(message('digestNothingChanged'));
      const written = await changeClips(changes);
      await reload();
      status.sayDone(message(name, clipsText(written), ...more), written);
    } catch (error) {
      status.sayFailed(error);
    }
  };
  const bring = () => {
    // What is out stays where it came out.
    const free = topmost.filter((clip) => !isOut(clip, chosen));
    const name = issueName(issue, dateLanguage());
    return apply(
      free.map((clip) => broughtBack(clip, issue)),
      'digestBroughtInto',
      name,
    );
  };
  const toIssue = issue.published ? [] : [{ label: 'digestBring', act: bring }];
  const highlight = () => apply(toggledHighlight(clips), 'digestHighlightChanged');
  return {
    buttons: [...toIssue, { label: 'digestHighlight', act: highlight }],
    section: (name) =>
      apply(
        topmost.map((clip) => inSection(clip, name.trim(), issue)),
        'digestSectionChanged',
      ),
    tags: (text) =>
      apply(
        clips.map((clip) => tagged(clip, parseTags(text))),
        'digestTagged',
      ),
    remove: () => apply(clips.map(removed), 'digestRemovedClips'),
    clear: onClear,
  };
}

function isOut(clip: Clip, entries: LibraryEntry[]): boolean {
  return entries.some((entry) => entry.clip === clip && entry.isPublished);
}
