import type { Related } from '../core/clip';
import type { Style } from '../core/style';
import { destination } from './destination';
import { escapeText, singleLine } from './escape';

/** A discussion as a link; its title alone where it can't be linked to. */
export function relatedText(
  { title, url }: Related,
  { engine, escapePipes }: Style,
  isAtLineStart: boolean,
): string {
  const target = destination(url, engine);
  const name = singleLine(title) || singleLine(url);
  const options = { engine, isInLink: target !== undefined, escapePipes };
  return target === undefined
    ? escapeText(name, { ...options, isAtLineStart })
    : `[${escapeText(name, options)}](${target})`;
}
