import { ExpectedError } from './errors';

export interface FieldPart {
  field: string;
  /** What stands after the colon. */
  form: string;
}

/** Throws an ExpectedError 'invalidPattern' for a brace that opens nothing. */
export function parsePattern(pattern: string): ({ text: string } | FieldPart)[] {
  const parts: ({ text: string } | FieldPart)[] = [];
  let from = 0;
  for (const match of pattern.matchAll(/\{\{|\{([^{}]*)\}|\{/g)) {
    if (match.index > from) parts.push({ text: pattern.slice(from, match.index) });
    parts.push(partOf(match[0], match[1]));
    from = match.index + match[0].length;
  }
  if (from < pattern.length) parts.push({ text: pattern.slice(from) });
  return parts;
}

export function fieldsInPattern(pattern: string): string[] {
  return parsePattern(pattern).flatMap((part) => ('field' in part ? [part.field] : []));
}

/** Fills a pattern that has one text field; for callers that can't afford the date library. */
export function fillTextPattern(pattern: string, field: string, value: string): string {
  return parsePattern(pattern)
    .map((part) => {
      if ('text' in part) return part.text;
      if (part.field === field && part.form === '') return value;
      throw new ExpectedError('invalidPattern', `{${part.field}}`);
    })
    .join('');
}

function partOf(whole: string, inner: string | undefined): { text: string } | FieldPart {
  if (whole === '{{') return { text: '{' };
  if (inner === undefined) throw new ExpectedError('invalidPattern', whole);
  const colon = inner.indexOf(':');
  return colon < 0
    ? { field: inner.trim(), form: '' }
    : { field: inner.slice(0, colon).trim(), form: inner.slice(colon + 1) };
}
