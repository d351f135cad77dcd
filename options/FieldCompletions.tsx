import { type PatternName, patternFields } from '../src/core/style-patterns';

/** For a box with `list={id}`: a field begun at its end, written out in each way that fits. */
export function FieldCompletions({
  id,
  name,
  text,
}: {
  id: string;
  name: PatternName;
  text: string;
}) {
  return (
    <datalist id={id}>
      {completions(name, text).map(({ field, whole }) => (
        <option key={field} value={whole}>
          {`{${field}}`}
        </option>
      ))}
    </datalist>
  );
}

/** 'Links {mo' -> 'Links {month}' */
export function completions(name: PatternName, text: string): { field: string; whole: string }[] {
  const begun = /(?<!\{)\{([A-Za-z]*)$/.exec(text);
  if (!begun) return [];
  return patternFields(name)
    .filter((field) => field.startsWith(begun[1] ?? ''))
    .map((field) => ({ field, whole: `${text.slice(0, begun.index)}{${field}}` }));
}
