import type { Locale } from 'date-fns';
import type { Clip } from '../src/core/clip';
import type { Issue, Period } from '../src/core/issue';
import { loadLocale } from '../src/core/locales';
import { reuse } from '../src/core/reuse';
import type { Style } from '../src/core/style';
import { turns } from '../src/core/turns';
import { type Change, onChange } from '../src/storage/changes';
import { readIssue, saveIssue } from '../src/storage/issues';
import { lastWrite } from '../src/storage/last-write';
import { ownClipsAfter } from '../src/storage/own-clips';
import { withEdits } from './issue-edits';
import {
  type IssueSaver,
  issueSaver,
  type SaverPorts,
  type SaverState,
  type StoredIssue,
  startState,
} from './issue-saver';
import { withNewer } from './newer-clips';
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
  let lastRead: string | undefined;
  let isClosed = false;
  const inTurn = turns();

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

  async function read(): Promise<StoredIssue> {
    return takeOwn() ?? readAll();
  }

  /** What this window has just written needn't be read. */
  function takeOwn(): StoredIssue | undefined {
    if (!content || !state) return undefined;
    const own = ownClipsAfter(lastRead);
    const next = own && withNewer(content, own.clips);
    if (!next) return undefined;
    content = next;
    lastRead = own.write;
    return state.base;
  }

  async function readAll(): Promise<StoredIssue> {
    const { clips, aside, style, lastWrite, ...stored } = await readIssue(period);
    content = await reusing(content, { clips, aside, style });
    lastRead = lastWrite;
    return stored;
  }

  async function begin(): Promise<void> {
    state = startState(await read(), readPending(period.id));
    saver = saverOf(period, state, { read, onState: tell, ...(onSaved ? { onSaved } : {}) });
    saver.flush();
  }

  async function readAnew(): Promise<void> {
    try {
      await (saver ? saver.refresh() : begin());
      tell();
    } catch (error) {
      if (!isClosed) onError(error);
    }
  }

  const reload = () => inTurn(readAnew);
  const follow = ({ write }: Change) =>
    inTurn(async () => {
      // A change of this window's own has been read by then.
      if (write !== undefined && write === lastRead) return;
      const written = await lastWrite().catch(() => undefined);
      if (written === undefined || written !== lastRead) await readAnew();
    });

  reload();
  const stop = keepInStep(follow, () => saver?.flush());
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
  ports: Pick<SaverPorts, 'read' | 'onState' | 'onSaved'>,
) {
  return issueSaver(start, {
    ...ports,
    save: saveIssue,
    keepPending: (pending) => writePending(period.id, pending),
  });
}

/** Follows whatever changes, and saves what is typed whenever the page may be about to go. */
function keepInStep(follow: (change: Change) => Promise<void>, flush: () => void): () => void {
  const stop = onChange((change) => {
    if (change.store !== 'drafts') follow(change);
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
