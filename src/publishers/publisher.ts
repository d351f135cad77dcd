import type { PublishSetup } from '../storage/publishing/setup';

/** A file to be published, with the setup's patterns filled in. */
export interface Post {
  title: string;
  text: string;
  path: string;
  /** Empty: the usual one. */
  branch: string;
  /** What the change is called there. */
  message: string;
}

/** Where a post goes, and what is there now. */
export interface Standing {
  place: string;
  branch?: string;
  /** The branch is made with the file. */
  isNewBranch?: boolean;
  isPull?: boolean;
  /** The text that is there; undefined: none. */
  before?: string | undefined;
  /** Of that text, wherever it stands. */
  version?: string | undefined;
  /** Where it can be read. */
  url?: string | undefined;
  /** Nothing is left to be published. */
  isDone: boolean;
  /** Upon exactly what was seen: throws an ExpectedError 'publishChanged' where that is gone by now. */
  put(): Promise<Receipt>;
}

export interface Receipt {
  version: string;
  url?: string | undefined;
}

/** One place where posts are published. */
export interface Publisher {
  id: Exclude<PublishSetup['target'], 'off'>;
  /** The choice's message name. */
  label: string;
  isOffered(): boolean;
  /** Changes nothing. In the handler of a click: the browser may have to ask. */
  look(post: Post, access: Access): Promise<Standing>;
}

export interface Access {
  setup: PublishSetup;
  /** The one that was chosen. */
  folder: FileSystemDirectoryHandle | undefined;
}
