/** One of the states that a page may be in after what its writer did and was told. */
export interface Allowed {
  /** The note of the page's clip; undefined where there is none. */
  clip: string | undefined;
  /** What was typed and not saved, so many characters of it at least; if optional, or nothing. */
  draft?: { text: string; atLeast: number; isOptional?: boolean };
}

const NOTHING = { text: '', atLeast: 1 };

/** What is stored of a page. */
export interface Found {
  /** A note for each clip that isn't in the trash. */
  clips: string[];
  draft: string | undefined;
}

export function isAllowed(allowed: Allowed, found: Found): boolean {
  const clips = allowed.clip === undefined ? [] : [allowed.clip];
  return isSame(clips, found.clips) && isDraftAllowed(allowed, found.draft);
}

/** What a popup opened again has in its note. */
export function isShown(allowed: Allowed, note: string): boolean {
  return isDraftAllowed(allowed, note) || (note === (allowed.clip ?? '') && mayLackDraft(allowed));
}

function isDraftAllowed(allowed: Allowed, found: string | undefined): boolean {
  if (found === undefined) return mayLackDraft(allowed);
  const { text, atLeast } = allowed.draft ?? NOTHING;
  return text.startsWith(found) && found.length >= atLeast;
}

function mayLackDraft({ draft }: Allowed): boolean {
  return draft === undefined || draft.isOptional === true;
}

function isSame(some: string[], others: string[]): boolean {
  return some.length === others.length && some.every((text, at) => text === others[at]);
}
