import { message } from '../src/browser/messages';
import type { Highlight, Style } from '../src/core/style';
import type { StyleEdits } from './style-saver';

/** A section of its own gets its names once; the writer's stay. */
export function highlightEdits(highlight: Highlight, { highlightSection }: Style): StyleEdits {
  if (highlight !== 'section' || highlightSection) return { highlight };
  const [name, restName] = [message('optionsHighlightsName'), message('optionsRestName')];
  return { highlight, highlightSection: { name, restName } };
}
