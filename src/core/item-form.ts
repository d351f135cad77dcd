/** What an imported item keeps of its own form, where the style would write it otherwise. */
export interface ItemForm {
  /** What stands between it and what is before it. */
  above?: string;
  /** What its first line is moved in by. */
  lead?: string;
  /** What its line begins with: `* `, `3. `, `- [x] `, `### `, or nothing. */
  marker?: string;
  /** What each further line begins with. */
  inner?: string;
  link?: LinkForm;
  /** The link's destination as typed; it holds for that URL only. */
  target?: { url: string; text: string };
  /** The note holds the whole item, `{link}` in its place; its further lines stand as typed. */
  isVerbatim?: boolean;
}

/** A link that isn't `[title](url)`: its address alone, that in angle brackets, or by a label defined in the prose. */
export type LinkForm = 'bare' | 'angle' | LabelLink;

export interface LabelLink {
  label: string;
  /** What it is defined as; it holds for that URL only. */
  url?: string;
  /** What stands after the text, where the text is the label: `[text]` or `[text][]`. */
  short?: '' | '[]';
}
