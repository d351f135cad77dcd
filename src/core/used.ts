/** Sections, kinds and tags that the writer has used, the most recent first. */
export interface Used {
  sections: string[];
  kinds: string[];
  tags: string[];
}

export const NOTHING_USED: Used = { sections: [], kinds: [], tags: [] };

/** Enough to offer; more would slow the popup's start. */
const REMEMBERED = 200;

export function withUsed(
  used: Used,
  clip: { section?: string; kind?: string; tags: string[] },
): Used {
  return {
    sections: recentFirst(clip.section ? [clip.section] : [], used.sections),
    kinds: recentFirst(clip.kind ? [clip.kind] : [], used.kinds),
    tags: recentFirst(clip.tags, used.tags),
  };
}

function recentFirst(added: string[], known: string[]): string[] {
  return [...new Set([...added, ...known])].slice(0, REMEMBERED);
}
