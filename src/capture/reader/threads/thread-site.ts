/** A site where people talk about what was published elsewhere. */
export interface ThreadSite {
  /** Its hosts, as `siteOf` takes them. What lies there is never the story of one of its threads. */
  hosts: string;
  /** As people call it. */
  name: string;
  /** The thread at an address of the site; undefined for lists, people and single comments. */
  threadAt(address: URL): Thread | undefined;
  /** What the thread is about, as its page has it; undefined where that page is all there is. */
  storyIn(page: Document, id: string): Story | undefined;
}

export interface Thread {
  /** As the site's own markup has it, and safe in a selector: letters and digits. */
  id: string;
  /** One address for all the forms of it. */
  url: string;
}

export interface Story {
  /** Not yet resolved. */
  href: string;
  title: string;
}
