import { request } from '@octokit/request';

const PATIENCE_MS = 30_000;

/** GitHub, asked with the token. */
export function githubApi(token: string) {
  return request.defaults({
    headers: { authorization: `Bearer ${token}` },
    request: { fetch: askAnew },
  });
}

export type GithubApi = ReturnType<typeof githubApi>;

/** GitHub lets answers be kept for a minute, in which a file would seem unchanged. */
function askAnew(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  // The browser has one of its own; this one would have to be allowed by GitHub.
  headers.delete('user-agent');
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return fetch(url, { ...init, headers, signal, cache: 'no-store' });
}
