import type { Check, Finding } from './check';

/** What people put where a text is still to come. In capitals only where small letters make a word of the language. */
const PLACEHOLDERS = [
  /\b(TODO|TBD|TBA|FIXME|XXX|TK)\b/,
  /\blorem ipsum\b/i,
  /\[?\b(add|insert|write|your) (a )?(note|comment|description|summary|text|intro)( here)\b\]?/i,
  /^\s*(description|placeholder|test|untitled|note to self|\?+|\.{2,}|…|-+|x+)\s*$/i,
];

export const placeholderText: Check = {
  find({ issue, clips }) {
    const found = (text: string) =>
      PLACEHOLDERS.map((one) => one.exec(text)?.[0].trim()).find(Boolean);
    const finding = (text: string, clipId?: string): Finding[] => {
      const subject = found(text);
      return subject === undefined
        ? []
        : [{ code: 'placeholder', subject, ...(clipId ? { clipId } : {}) }];
    };
    return [
      ...[issue.title, issue.description, issue.intro, issue.outro].flatMap((text) =>
        finding(text),
      ),
      ...clips.flatMap((clip) => finding(clip.note, clip.id)),
    ];
  },
};
