/** What a page tells of the story that is talked about on it. */
export interface ThreadFacts {
  /** The thread's own address, in one form for all of them. */
  url: string;
  storyUrl: string;
  storyTitle: string;
}
