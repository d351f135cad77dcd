import { escapeText, lineStartAt } from './reader/escape-text';

/** Markdown that reads as that text, line by line. */
export function plainMarkdown(text: string): string {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .map(plainLine)
    .join('\n');
}

function plainLine(text: string): string {
  const line = escapeText(text);
  const at = lineStartAt(line);
  return at === undefined ? line : `${line.slice(0, at)}\\${line.slice(at)}`;
}
