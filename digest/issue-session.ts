import type { Locale } from 'date-fns';
import type { Clip } from '../src/core/clip';
import type { Issue, Period } from '../src/core/issue';
import { loadLocale } from '../src/core/locales';
import { reuse } from '../src/core/reuse';
import type { Style } from '../src/core/style';
import { onChange } from '../src/storage/changes';
import { readIssue, saveIssue } from '../src/storage/issues';
import { readStyle } from '../src/storage/styles';
import { withEdits } from './issue-edits';
import { type IssueSaver, issueSaver, type SaverState, startState } from './issue-saver';
import { readPending, writePending } from './pending-edits';

export interface OpenIssue {
  /** With what is being typed. */
  issue: Issue;
  /** Without it. */
  stored: Issue;
  clips: Clip[];
  /** Clips of its days that were set aside. */
  aside: Clip[];
  style: Style;
  locale: Locale;
  isContested: boolean;
  /** Why what was typed isn't stored. */
  error?: unknown;
  saver: IssueSaver;
  reload(): Promise<void>;
  /** As last read or written, be it not drawn yet. */
  latest(): OpenIssue;
}

type Content = Pick<OpenIssue, 'clips' | 'aside' | 'style' | 'locale'>;

interface Hearers {
  onSaved?(before: Issue, after: Issue): void;
  onOpen(open: OpenIssue): void;
  onError(error: unknown): void;
}

/** An issue as it is stored and typed, kept in step with other windows until it is closed. Returns how to close it. */
export function openIssue(period: Period, { onOpen, onError, onSaved }: Hearers): () => void {
  let content: Content | undefined;
  let state: SaverState | undefined;
  let saver: IssueSaver | undefined;
  let shown: OpenIssue | undefined;
  let isClosed = false;

  function latest(): OpenIssue {
    if (!shown) throw new TypeError(`${period.id} is not open yet`);
    return shown;
  }

  function tell(next?: SaverState): void {
    state = next ?? state;
    if (!content || !state || !saver || isClosed) return;
    const { base, edits, isContested, error } = state;
    const issue = withEdits(base.issue, edits);
    shown = { ...content, issue, stored: base.issue, isContested, error, saver, reload, latest };
    onOpen(shown);
  }

  async function reload(): Promise<void> {
    try {
      const { clips, aside, ...stored } = await readIssue(period);
      content = await reusing(content, {
        clips,
        aside,
        style: await readStyle(stored.issue.styleId),
      });
      if (!saver) {
        state = startState(stored, readPending(period.id));
        saver = saverOf(period, state, tell, onSaved);
        saver.flush();
      }
      await saver.refresh();
      tell();
    } catch (error) {
      if (!isClosed) onError(error);
    }
  }

  const stop = keepInStep(reload, () => saver?.flush());
  return () => {
    stop();
    isClosed = true;
  };
}

async function reusing(
  before: Content | undefined,
  read: Omit<Content, 'locale'>,
): Promise<Content> {
  const [style = read.style] = reuse(before ? [before.style] : [], [read.style]);
  return {
    clips: reuse(before?.clips ?? [], read.clips),
    aside: reuse(before?.aside ?? [], read.aside),
    style,
    locale: await loadLocale(style.locale),
  };
}

function saverOf(
  period: Period,
  start: SaverState,
  onState: (state: SaverState) => void,
  onSaved: Hearers['onSaved'] = () => undefined,
) {
  return issueSaver(start, {
    save: saveIssue,
    onSaved,
    read: () => readIssue(period),
    keepPending: (pending) => writePending(period.id, pending),
    onState,
  });
}

/** Reloads whenever anything changes, and saves what is typed whenever the page may be about to go. */
function keepInStep(reload: () => Promise<void>, flush: () => void): () => void {
  let queue = reload();
  let isWaiting = false;
  const stop = onChange(({ store }) => {
    if (store === 'drafts' || isWaiting) return;
    isWaiting = true;
    queue = queue.then(() => {
      isWaiting = false;
      return reload();
    });
  });
  document.addEventListener('visibilitychange', flush);
  addEventListener('pagehide', flush);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', flush);
    removeEventListener('pagehide', flush);
    flush();
  };
}
