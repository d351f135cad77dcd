import type { Code, Html, Nodes, Root } from 'mdast';

/**
 * The closing line of a fence or HTML block still open at the end of `text`, which would swallow what comes after;
 * undefined where all is closed. `tree` is the text's own.
 */
export function closingLine(text: string, tree: Root): string | undefined {
  const last = lastLeaf(tree);
  if (last.type === 'code') return closingFence(text, last);
  if (last.type === 'html') return closingTag(last);
  return undefined;
}

function lastLeaf(node: Nodes): Nodes {
  const last = 'children' in node ? node.children.at(-1) : undefined;
  // A phrase can't be left open beyond its paragraph.
  return last && node.type !== 'paragraph' ? lastLeaf(last) : node;
}

function closingFence(text: string, code: Code): string | undefined {
  const { start, end } = code.position ?? {};
  if (!start || !end) return undefined;
  const lines = text.split('\n');
  const fence = /^(`{3,}|~{3,})/.exec(lines[start.line - 1]?.slice(start.column - 1) ?? '')?.[0];
  if (!fence) return undefined; // indented code ends by itself
  const lastLine = lines[end.line - 1]?.replace(/^[\s>]*/, '').trimEnd() ?? '';
  const isClosed =
    end.line > start.line &&
    lastLine.length >= fence.length &&
    lastLine === fence.charAt(0).repeat(lastLine.length);
  return isClosed ? undefined : prefixOf(lines[start.line - 1] ?? '', start.column) + fence;
}

/** What a line needs to stand in the same containers: list markers become spaces, quote marks stay. */
function prefixOf(line: string, column: number): string {
  return line.slice(0, column - 1).replace(/[^\s>]/g, ' ');
}

/** CommonMark's HTML blocks that only their own end closes, with that end. */
const HTML_ENDS: readonly { start: RegExp; end: string }[] = [
  { start: /^<!--/, end: '-->' },
  { start: /^<\?/, end: '?>' },
  { start: /^<!\[CDATA\[/, end: ']]>' },
  { start: /^<![A-Za-z]/, end: '>' },
  { start: /^<pre[\s>]/i, end: '</pre>' },
  { start: /^<script[\s>]/i, end: '</script>' },
  { start: /^<style[\s>]/i, end: '</style>' },
  { start: /^<textarea[\s>]/i, end: '</textarea>' },
];

function closingTag(html: Html): string | undefined {
  const block = HTML_ENDS.find(({ start }) => start.test(html.value));
  if (!block || html.value.toLowerCase().includes(block.end)) return undefined;
  return ' '.repeat((html.position?.start.column ?? 1) - 1) + block.end;
}
