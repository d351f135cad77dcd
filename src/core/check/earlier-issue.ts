import type { Check } from './check';

/** A page that an issue before this one has; the subject is that issue's name. */
export const earlierIssue: Check = {
  find: ({ clips, earlier }) =>
    clips.flatMap((clip) => {
      const name = earlier.get(clip.id);
      return name === undefined
        ? []
        : [{ clipId: clip.id, code: 'earlier' as const, subject: name }];
    }),
};
