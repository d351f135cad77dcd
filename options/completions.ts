import { type PatternName, patternFields } from '../src/core/style-patterns';

/** 'Links {mo' -> 'Links {month}' */
export function completions(name: PatternName, begun: string): { field: string; whole: string }[] {
  const part = /(?<!\{)\{([A-Za-z]*)$/.exec(begun);
  if (!part) return [];
  return patternFields(name)
    .filter((field) => field.startsWith(part[1] ?? ''))
    .map((field) => ({ field, whole: `${begun.slice(0, part.index)}{${field}}` }));
}
