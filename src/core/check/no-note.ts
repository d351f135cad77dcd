import type { Check } from './check';

/** A clip that says nothing but its link; what stands below it, or a quote, says something too. */
export const noNote: Check = {
  find({ clips }) {
    const parents = new Set(clips.map((clip) => clip.parent));
    return clips
      .filter((clip) => clip.note.trim() === '' && clip.quotes.length === 0)
      .filter((clip) => clip.parent === undefined && !parents.has(clip.id))
      .map((clip) => ({ clipId: clip.id, code: 'noNote', subject: '' }));
  },
};
