import { ExpectedError } from './errors';

/** The name in `_locales` and the substitution for a failure's message. What isn't expected shows its own text. */
export function errorMessage(error: unknown): { name: string; subject: string } {
  if (error instanceof ExpectedError)
    return {
      name: `error${error.code[0]?.toUpperCase()}${error.code.slice(1)}`,
      subject: error.subject,
    };
  return {
    name: 'errorUnexpected',
    subject: error instanceof Error ? error.message : String(error),
  };
}
