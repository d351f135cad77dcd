import type { Clip } from '../core/clip';
import type { FootnoteLabels } from '../markdown/safe-html';

/** What an issue is put out from. */
export interface Export {
  /** The whole file. */
  markdown: string;
  /** Without its front matter. */
  body: string;
  /** Whether the title stands in front matter only. */
  hasFrontMatter: boolean;
  /** The name its style gives the file. */
  fileName: string;
  title: string;
  /** Of the digest; a BCP 47 tag. */
  language: string;
  clips: readonly Clip[];
  footnotes: FootnoteLabels;
}

export interface OutputFile {
  kind: 'file';
  name: string;
  type: string;
  text: string;
}

export interface OutputCopy {
  kind: 'copy';
  text: string;
  html?: string;
}

/** One way to put out an issue. Buttons are drawn from the list in `index.ts`. */
export interface Exporter {
  id: string;
  /** The button's message name. */
  label: string;
  /** Behind "More": what few want. */
  isRare?: boolean;
  export(issue: Export): Promise<OutputFile | OutputCopy>;
}
