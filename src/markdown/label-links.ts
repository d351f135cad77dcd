import type { Clip } from '../core/clip';
import type { Issue } from '../core/issue';
import type { LabelLink } from '../core/item-form';
import type { Style } from '../core/style';
import { linkText } from './line';

const LABEL = String.raw`\[((?:\\.|[^\\[\]])+)\]`;
const DEFINITION = new RegExp(String.raw`^([ \t>]*)${LABEL}:`, 'gm');
const BRACKETS = new RegExp(LABEL, 'g');

interface Labels {
  defined: Map<string, number>;
  /** The definitions too. */
  named: Map<string, number>;
  ofClips: Map<string, number>;
}

/**
 * Links by a label, which prose of the issue defines. Where none does (the clip stands in another issue now), the link
 * gets its own address. Where its text is the label, the definition takes the clip's title with it.
 */
export function withLabels(
  issue: Issue,
  clips: Clip[],
  style: Style,
): { issue: Issue; clips: Clip[] } {
  if (!clips.some(labelOf)) return { issue, clips };
  const labels = labelsOf(issue, clips);
  const renamed = new Map<string, { from: string; to: string }>();
  const settled = clips.map((clip) => {
    const link = labelOf(clip);
    if (!link) return clip;
    const key = keyOf(link.label);
    if (!labels.defined.has(key)) return withAddress(clip);
    const to = linkText(clip, style);
    if (to === link.label || !canFollow(link, to, labels, renamed)) return clip;
    renamed.set(key, { from: link.label, to });
    return { ...clip, form: { ...clip.form, link: { ...link, label: to } } };
  });
  const rename = (text: string) => withDefinitions(text, renamed);
  return {
    clips: settled,
    issue: {
      ...issue,
      intro: rename(issue.intro),
      outro: rename(issue.outro),
      blocks: issue.blocks.map((block) => ({ ...block, markdown: rename(block.markdown) })),
    },
  };
}

function labelOf({ form }: Clip): LabelLink | undefined {
  return typeof form?.link === 'object' ? form.link : undefined;
}

function withAddress(clip: Clip): Clip {
  const { link: _, ...form } = clip.form ?? {};
  return { ...clip, form };
}

/** Whether the definition is this link's alone, and the text may be a label. */
function canFollow(
  { short, label }: LabelLink,
  to: string,
  { defined, named, ofClips }: Labels,
  renamed: Map<string, { to: string }>,
): boolean {
  const key = keyOf(label);
  const isOwn = named.get(key) === 1 && defined.get(key) === 1 && ofClips.get(key) === 1;
  const isTaken = [...renamed.values()].some((other) => keyOf(other.to) === keyOf(to));
  const isLabel = /^(?!\^)(\\.|[^\\[\]])+$/s.test(to) && to.length < 1000;
  return short !== undefined && isOwn && isLabel && !isTaken && !defined.has(keyOf(to));
}

function withDefinitions(text: string, renamed: Map<string, { from: string; to: string }>): string {
  if (renamed.size === 0) return text;
  return text.replace(DEFINITION, (whole, before: string, label: string) => {
    const found = renamed.get(keyOf(label));
    // What the writer left of the title keeps the definition's spelling.
    return found ? `${before}[${found.to.replace(found.from, () => label)}]:` : whole;
  });
}

function labelsOf({ intro, outro, blocks }: Issue, clips: Clip[]): Labels {
  const prose = [intro, outro, ...blocks.map(({ markdown }) => markdown)];
  const text = [...prose, ...clips.map(({ note }) => note)].join('\n\n');
  return {
    defined: countOf([...text.matchAll(DEFINITION)].map(([, , label = '']) => label)),
    named: countOf([...text.matchAll(BRACKETS)].map(([, label = '']) => label)),
    ofClips: countOf(clips.flatMap((clip) => labelOf(clip)?.label ?? [])),
  };
}

function countOf(labels: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of labels.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Labels are the same whatever their case and spacing. */
function keyOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
