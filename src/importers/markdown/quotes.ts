import type { Quote } from '../../core/clip';
import type { QuoteForm } from '../../core/style';

const BULLETS: Record<Exclude<QuoteForm, 'blockquote'>, RegExp> = {
  italic: /^[-*+] ([*_])([^*_\s].*[^*_\s])\1$/,
  quoted: /^[-*+] (")([^"]+)"$/,
};

/** The form in which a line is a quote or begins one. */
export function quoteForm(line: string): QuoteForm | undefined {
  if (line.startsWith('>')) return 'blockquote';
  if (BULLETS.italic.test(line)) return 'italic';
  return BULLETS.quoted.test(line) ? 'quoted' : undefined;
}

/** The quotes from a line on, blank lines between; `end` is the line after them. */
export function quotesFrom(
  lines: string[],
  start: number,
  form: QuoteForm,
): { quotes: Quote[]; end: number } {
  const quotes: Quote[] = [];
  let end = start;
  for (let at = start; at < lines.length; ) {
    const length = lengthOfQuote(lines, at, form);
    if (length > 0) {
      quotes.push({ text: textOfQuote(lines.slice(at, at + length), form) });
      end = at + length;
    } else if (lines[at]?.trim() !== '') break;
    at += Math.max(length, 1);
  }
  return { quotes, end };
}

function lengthOfQuote(lines: string[], at: number, form: QuoteForm): number {
  if (quoteForm(lines[at] ?? '') !== form) return 0;
  if (form !== 'blockquote') return 1;
  const after = lines.slice(at).findIndex((line) => !line.startsWith('>'));
  return after < 0 ? lines.length - at : after;
}

function textOfQuote(lines: string[], form: QuoteForm): string {
  if (form === 'blockquote') return lines.map((line) => line.replace(/^> ?/, '')).join('\n');
  return BULLETS[form].exec(lines[0] ?? '')?.[2] ?? '';
}
