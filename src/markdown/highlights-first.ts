import { entriesOf, type Outline } from '../core/outline';
import type { HighlightSection } from '../core/style';
import { takeHighlights } from '../core/take-highlights';
import type { Layout, LayoutTools } from './layout';
import type { Piece } from './pieces';

const UNNAMED: HighlightSection = { name: 'Highlights', restName: 'More links' };

/** The body in that layout, its highlights before all else where the style has them in a section. */
export function bodyPieces(layout: Layout, outline: Outline, tools: LayoutTools): Piece[] {
  const { highlight, highlightSection = UNNAMED } = tools.style;
  return highlight === 'section'
    ? highlightsFirst(layout, outline, tools, highlightSection)
    : layout.render(outline, tools);
}

function highlightsFirst(
  layout: Layout,
  outline: Outline,
  tools: LayoutTools,
  { name, restName }: HighlightSection,
): Piece[] {
  const { section, rest } = takeHighlights(outline, name.trim() || UNNAMED.name);
  if (!section.items.some(({ clip }) => clip.highlight)) return layout.render(outline, tools);
  const below = layout.render(rest, tools).filter(({ text }) => text.trim() !== '');
  const needsName = below.length > 0 && below[0]?.kind !== 'heading';
  return [
    tools.heading(section),
    ...tools.entries(entriesOf(section), layout.shape?.(tools.style)),
    ...(needsName && restName.trim() !== '' ? [tools.heading({ name: restName, items: [] })] : []),
    ...below,
  ];
}
