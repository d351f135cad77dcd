import { LINK_FIELD } from '../note';
import type { Engine } from '../style';
import type { Check, Finding } from './check';

/** What each engine runs wherever it stands in a post. Titles and quotes are escaped; a note is put out as typed. */
const RUN: Partial<Record<Engine, RegExp>> = {
  zola: /\{\{|\{%|\{#/,
  hugo: /\{\{[<%]/,
  jekyll: /\{\{|\{%/,
  eleventy: /\{\{|\{%|\{#/,
  astro: /[{}]|^(import|export)\s/m,
};

export const templateCode: Check = {
  find({ issue, clips, style }) {
    const run = RUN[style.engine];
    if (!run) return [];
    const finding = (text: string, clipId?: string): Finding[] => {
      const typed = text.replaceAll(LINK_FIELD, '');
      const at = run.exec(typed)?.index;
      return at === undefined
        ? []
        : [
            {
              code: 'template',
              subject: shortened(typed.slice(at)),
              ...(clipId ? { clipId } : {}),
            },
          ];
    };
    return [
      ...[issue.intro, issue.outro].flatMap((text) => finding(text)),
      ...issue.blocks.flatMap((block) => finding(block.markdown)),
      ...clips.flatMap((clip) => finding(clip.note, clip.id)),
    ];
  },
};

const LONGEST = 40;

function shortened(code: string): string {
  const [line = ''] = code.split('\n');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
