import type { Check, Finding } from './check';

/** A page that stands in the issue twice: the later clip is named, with the title of the first. */
export const twiceHere: Check = {
  find({ clips }) {
    const first = new Map<string, string>();
    const found: Finding[] = [];
    for (const clip of [...clips].sort((a, b) => a.clippedAt - b.clippedAt)) {
      const twin = clip.keys.map((key) => first.get(key)).find((title) => title !== undefined);
      if (twin !== undefined) found.push({ clipId: clip.id, code: 'twice', subject: twin });
      for (const key of clip.keys) if (!first.has(key)) first.set(key, clip.title || clip.url);
    }
    return found;
  },
};
