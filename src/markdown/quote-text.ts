import type { Handle } from 'mdast-util-to-markdown';
import { runsBraces } from '../core/engines';
import type { Engine } from '../core/style';
import { singleLine } from './escape';

/** The handler for text in quotes: the library's escaping, then what the engine alone would take amiss. */
export function writeText(engine: Engine): Handle {
  return (node: { value: string }, _, state, info) => {
    const safe = state.safe(cleanText(node.value), info);
    const isInLink = state.stack.includes('label');
    const inner = isInLink ? withoutTargets(safe) : withoutAutolinks(safe);
    // Hugo and kramdown take such a line for a definition of the one above.
    const isDefinition = info.before === '\n' && /^:\s/.test(inner + info.after);
    const text = isDefinition ? `\\${inner}` : inner;
    const withBraces = runsBraces(engine)
      ? text.replace(/\{/g, '&#123;').replace(/\}/g, '&#125;')
      : text;
    if (engine === 'jekyll') return forKramdown(withBraces);
    // A checkbox to Hugo, wherever it stands.
    if (engine === 'hugo' && isInLink && /^x$/i.test(text)) return `&#${text.charCodeAt(0)};`;
    return engine === 'astro' ? withBraces.replace(/\\?</g, '&lt;') : withBraces;
  };
}

/** The library knows them in small letters only. */
function withoutAutolinks(text: string): string {
  return text.replace(/(?<=[PS]):(?=\/\/)/g, '\\:');
}

/** marked takes a link for ended at an escaped bracket. */
function withoutTargets(label: string): string {
  return label.replaceAll('](', ']\\(');
}

/** kramdown prints these escapes as they stand (safety.md), and makes a table of any line with a bare pipe. */
function forKramdown(text: string): string {
  return text
    .replace(/\\[\s\S]|[|]/g, (pair) => {
      if (pair === '|') return '\\|';
      return /^\\[@&%/~^=?;,<\]]$/.test(pair) ? `&#${pair.charCodeAt(1)};` : pair;
    })
    .replace(/\$\$/g, '\\$\\$');
}

/** Edge spaces matter beside emphasis, so only what is inside is cleaned. */
function cleanText(text: string): string {
  const [lead = '', trail = ''] = [/^\s/.exec(text)?.[0], /\s$/.exec(text)?.[0]];
  const inner = singleLine(text);
  return inner === '' ? (lead ? ' ' : '') : (lead && ' ') + inner + (trail && ' ');
}
