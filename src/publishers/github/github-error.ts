import { RequestError } from '@octokit/request-error';
import { uiLanguage } from '../../browser/messages';
import { type ErrorCode, ExpectedError } from '../../core/errors';

/** What was asked for, as messages name it. */
export interface Asked {
  repository: string;
  /** GitHub has shown it before. */
  isFound?: boolean;
  branch?: string;
  path?: string;
}

/** Why GitHub didn't do it, as the pages show it; what isn't GitHub's stays. */
export function githubError(error: unknown, asked: Asked): unknown {
  if (!(error instanceof RequestError)) return error;
  const expected = (code: ErrorCode, subject = '') =>
    new ExpectedError(code, subject, { cause: error });
  const { status, response } = error;
  if (!response) return expected('publishNoAnswer');
  const said = saidBy(response.data) || String(status);
  if (status === 401) return expected('publishToken');
  if (isLimit(status, response.headers)) return expected('publishLimit', timeOf(response.headers));
  // GitHub doesn't tell that there is something which the token may not see.
  if (status === 404)
    return expected(asked.isFound ? 'publishNoRight' : 'publishNoRepository', asked.repository);
  if (status >= 500) return expected('publishServer', String(status));
  if (isProtected(said)) return expected('publishProtected', asked.branch ?? asked.repository);
  if (status === 403) return expected('publishNoRight', asked.repository);
  if (isChanged(status, said)) return expected('publishChanged', asked.path ?? asked.repository);
  return expected('publishRefused', said);
}

export function hasStatus(error: unknown, ...statuses: number[]): boolean {
  return error instanceof RequestError && error.response !== undefined
    ? statuses.includes(error.status)
    : false;
}

function isLimit(status: number, headers: Record<string, unknown>): boolean {
  return (
    status === 429 ||
    (status === 403 &&
      (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined))
  );
}

/** When it may be asked again; GitHub wants a minute where it doesn't say. */
function timeOf(headers: Record<string, unknown>): string {
  const wait = Number(headers['retry-after'] ?? 60) * 1000;
  const reset = headers['x-ratelimit-remaining'] === '0' ? headers['x-ratelimit-reset'] : undefined;
  const at = reset === undefined ? Date.now() + wait : Number(reset) * 1000;
  return new Intl.DateTimeFormat(uiLanguage(), { timeStyle: 'short' }).format(at);
}

/** By its text: the status is that of other refusals too. */
function isProtected(said: string): boolean {
  return /through a pull request|protected branch|rule violations?/i.test(said);
}

/** A `sha` that isn't the file's, or none where there is a file by now; a branch that has moved or been made. */
function isChanged(status: number, said: string): boolean {
  return status === 409 || (status === 422 && /\bsha\b|already exists/i.test(said));
}

function saidBy(data: unknown): string {
  if (typeof data !== 'object' || data === null || !('message' in data)) return '';
  const { message } = data;
  const errors = 'errors' in data && Array.isArray(data.errors) ? data.errors : [];
  const details = errors.map((each: unknown) => (typeof each === 'string' ? each : saidBy(each)));
  return [String(message), ...details].filter((text) => text !== '').join(' – ');
}
