/** What an issue is put out from: its markdown, and the name its style gives the file. */
export interface Export {
  markdown: string;
  fileName: string;
}

export interface OutputFile {
  name: string;
  type: string;
  text: string;
}

/** One way to put out an issue as a file. Buttons are drawn from the list in `index.ts`. */
export interface Exporter {
  id: string;
  /** The button's message name. */
  label: string;
  export(issue: Export): OutputFile;
}
