import type { Clip } from '../clip';
import type { Issue } from '../issue';
import type { Style } from '../style';

export type FindingCode =
  | 'noNote'
  | 'noTitle'
  | 'placeholder'
  | 'twice'
  | 'earlier'
  | 'midnight'
  | 'template'
  | 'privateUrl'
  | 'tooLong';

/** Something to look at before publishing. */
export interface Finding<Code extends string = FindingCode> {
  /** None: it is the issue's own. */
  clipId?: string;
  code: Code;
  /** What its message names. */
  subject: string;
}

export interface CheckInput {
  issue: Issue;
  clips: readonly Clip[];
  style: Style;
  /** By clip: the name of the issue before this one that has its page too. */
  earlier: ReadonlyMap<string, string>;
}

/** One thing that is looked for: one file each in this folder. The page shows them in the list's order. */
export interface Check {
  find(input: CheckInput): Finding[];
}
