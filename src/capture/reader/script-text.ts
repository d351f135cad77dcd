const PLAIN = '0123456789+-=()ni−';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ⁻';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ₋';

/** Raised or lowered text, as plain text that still says so; `before` is the character before it. */
export function scriptText(name: 'sup' | 'sub', text: string, before: string): string {
  const trimmed = text.trim();
  const signs = [...(name === 'sup' ? RAISED : LOWERED)];
  const written = [...trimmed].map((char) => signs[PLAIN.indexOf(char)]);
  if (trimmed === '' || !/\S/.test(before)) return text;
  if (!written.includes(undefined)) return written.join('');
  const isWord = /^[\p{L}.]+$/u.test(trimmed);
  // An ordinal or an abbreviation: 1st, Mlle.
  if (name === 'sup' && isWord && (/\d/.test(before) || trimmed.length > 1)) return text;
  const mark = name === 'sup' ? '^' : '_';
  return /^[\p{L}\p{N}]+$/u.test(trimmed) ? `${mark}${trimmed}` : `${mark}(${trimmed})`;
}
