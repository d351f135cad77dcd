import { withLinkField } from '../../src/core/note';
import { type Selected, withEmphasis } from '../../src/core/note-marks';

type Change = (selected: Selected) => Selected;

export interface NoteKeys {
  /** By the letter that is pressed with Ctrl. */
  changes: Record<string, Change>;
  /** As `aria-keyshortcuts` has them. */
  shortcuts: string;
}

export function linkPut({ text, start, end }: Selected): Selected {
  const { note, cursor } = withLinkField(text, start, end);
  return { text: note, start: cursor, end: cursor };
}

/** What a note's box does at a key. */
export const NOTE_KEYS: NoteKeys = {
  changes: {
    b: (selected) => withEmphasis(selected, '**'),
    i: (selected) => withEmphasis(selected, '*'),
    k: linkPut,
  },
  shortcuts: 'Control+B Control+I Control+K',
};
