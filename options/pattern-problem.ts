import type { Locale } from 'date-fns';
import { message } from '../src/browser/messages';
import { errorMessage } from '../src/core/error-message';
import { checkPattern, type PatternName, patternFields } from '../src/core/style-patterns';

/** What is wrong with a pattern, and which fields can stand there; undefined where nothing is wrong. */
export function patternProblem(
  name: PatternName,
  pattern: string,
  locale: Locale,
): string | undefined {
  try {
    checkPattern(name, pattern, locale);
    return undefined;
  } catch (error) {
    const { name: problem, subject } = errorMessage(error);
    return `${message(problem, subject)} ${fieldsHint(name)}`;
  }
}

/** 'Fields: {month}, {from}' */
export function fieldsHint(name: PatternName): string {
  const fields = patternFields(name).map((field) => `{${field}}`);
  return message('optionsFields', fields.join(' '));
}
