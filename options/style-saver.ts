import { ExpectedError } from '../src/core/errors';
import type { Style } from '../src/core/style';

/** What a writer can set. */
export type StyleEdits = Partial<Omit<Style, 'id' | 'revision' | 'updatedAt' | 'deletedAt'>>;

export interface SaverState {
  /** As stored, with the edits that are on their way there. */
  style: Style;
  status: 'idle' | 'saving' | 'saved' | 'failed';
  error?: unknown;
}

interface SaverOptions {
  save: (style: Style) => Promise<Style>;
  /** The stored style of that id. */
  read: (id: string) => Promise<Style>;
  onState: (state: SaverState) => void;
}

/**
 * Writes each edit as it is made, one write at a time; what is edited meanwhile goes with the next.
 * An edit stays until it is stored: a failed one is shown, and sent again with the next edit or by `retry`.
 */
export function createStyleSaver(first: Style, { save, read, onState }: SaverOptions) {
  let stored = first;
  let edits: StyleEdits = {};
  let isSaving = false;

  const tell = (status: SaverState['status'], error?: unknown) =>
    onState({ style: { ...stored, ...edits }, status, ...(error === undefined ? {} : { error }) });

  async function flush(): Promise<void> {
    if (isSaving) return;
    isSaving = true;
    try {
      while (Object.keys(edits).length > 0) {
        const sent = edits;
        stored = await saveOnTop(stored, sent, { save, read });
        edits = editsSince(edits, sent);
      }
      isSaving = false;
      tell('saved');
    } catch (error) {
      isSaving = false;
      tell('failed', error);
    }
  }

  return {
    change: (next: StyleEdits) => {
      edits = { ...edits, ...next };
      // At once, also while a write is on its way: the boxes show what this says.
      tell('saving');
      return flush();
    },
    retry: () => {
      tell('saving');
      return flush();
    },
    /** Takes over what another window stored, unless there are edits here still on their way. */
    refresh: (style: Style) => {
      if (isSaving || Object.keys(edits).length > 0 || isSame(style, stored)) return;
      stored = style;
      tell('idle');
    },
  };
}

/** Where another window wrote first, the edits go on top of what it wrote. */
async function saveOnTop(
  stored: Style,
  edits: StyleEdits,
  { save, read }: Pick<SaverOptions, 'save' | 'read'>,
): Promise<Style> {
  try {
    return await save({ ...stored, ...edits });
  } catch (error) {
    if (!(error instanceof ExpectedError && error.code === 'conflict')) throw error;
    return save({ ...(await read(stored.id)), ...edits });
  }
}

export type StyleSaver = ReturnType<typeof createStyleSaver>;

function editsSince(edits: StyleEdits, sent: StyleEdits): StyleEdits {
  const before: Record<string, unknown> = sent;
  return Object.fromEntries(
    Object.entries(edits).filter(([name, value]) => before[name] !== value),
  );
}

function isSame(a: Style, b: Style): boolean {
  return a.id === b.id && a.revision === b.revision;
}
