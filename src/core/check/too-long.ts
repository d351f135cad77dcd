import type { Check } from './check';

/** More links than the writer wants in an issue. */
export const tooLong: Check = {
  find: ({ clips, style: { mostClips } }) =>
    mostClips !== undefined && clips.length > mostClips
      ? [{ code: 'tooLong', subject: `${clips.length} / ${mostClips}` }]
      : [],
};
