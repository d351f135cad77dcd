/** What a service keeps of a link. */
export interface Bookmark {
  url: string;
  title: string;
  note?: string;
  quotes?: string[];
  tags?: string[];
  section?: string;
  /** As it stands there: a date, or seconds, milliseconds or microseconds since 1970. */
  added?: string;
  isHighlight?: boolean;
  isPrivate?: boolean;
  isToRead?: boolean;
  /** Where it stands in the file, from 1. */
  line?: number;
}
