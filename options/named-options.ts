import { message } from '../src/browser/messages';

/** A choice's options with their labels: 'bold' in the family 'optionsHighlight' is 'optionsHighlightBold'. */
export function namedOptions<T extends string>(
  family: string,
  values: readonly T[],
): { value: T; label: string }[] {
  return values.map((value) => ({
    value,
    label: message(`${family}${value.charAt(0).toUpperCase()}${value.slice(1)}`),
  }));
}
