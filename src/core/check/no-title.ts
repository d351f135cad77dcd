import type { Check, Finding } from './check';

/** A link shown by its bare address; an issue with no title. */
export const noTitle: Check = {
  find({ issue, clips }) {
    const untitled: Finding[] = clips
      .filter((clip) => clip.title.trim() === '')
      .map((clip) => ({ clipId: clip.id, code: 'noTitle', subject: clip.url }));
    if (issue.title.trim() !== '') return untitled;
    return [{ code: 'noTitle', subject: '' }, ...untitled];
  },
};
