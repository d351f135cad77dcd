import { useState } from 'preact/hooks';
import type { Clip } from '../src/core/clip';
import type { Block } from '../src/core/issue';
import type { OpenIssue } from './issue-session';
import { rowBeside } from './outline-rows';

/** What stands in the left column's form, if anything does: a clip, or prose between clips. */
export interface Editing {
  /** The clip itself: its form stays, with all that was typed, even where the clip is removed elsewhere. */
  clip: Clip | undefined;
  text: Block | undefined;
  edit(rowId: string | undefined): void;
  /** Only that form: while it was being saved, another may have been opened in its place. */
  close(rowId: string): void;
  /** The row beside the text's, should that go. */
  from: string | undefined;
  /** Prose that isn't stored yet. */
  addText(block: Block, from: string): void;
}

interface Held {
  issueId: string;
  clip?: Clip;
  text?: Block;
  from?: string | undefined;
}

export function useEditing(open: OpenIssue): Editing {
  const { issue, clips } = open;
  const [held, hold] = useState<Held>();
  const here = held?.issueId === issue.id ? held : undefined;
  return {
    clip: here?.clip,
    text: here?.text,
    from: here?.from,
    close: (rowId) => hold((now) => ((now?.clip ?? now?.text)?.id === rowId ? undefined : now)),
    addText: (text, from) => hold({ issueId: issue.id, text, from }),
    edit(rowId) {
      const clip = clips.find(({ id }) => id === rowId);
      const text = issue.blocks.find(({ id }) => id === rowId);
      if (clip) hold({ issueId: issue.id, clip });
      else if (text) hold({ issueId: issue.id, text, from: rowBeside(open, text.id) });
      else hold(undefined);
    },
  };
}
