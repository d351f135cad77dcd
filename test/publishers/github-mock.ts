import { createHash } from 'node:crypto';
import answers from '../fixtures/github/answers.json' with { type: 'json' };
import { type Call, callOf, wrongInAnswer, wrongInRequest } from './openapi';

export const TOKEN = 'github_pat_11SECRET0token';

interface Asked {
  call: Call;
  query: URLSearchParams;
  body: Record<string, string>;
}

/** What happens instead of an answer: `cut` before GitHub has acted, or after; `down`: from then on. */
export type Fault =
  | { status: number; message: string; headers?: Record<string, string> }
  | 'cut'
  | 'cut after'
  | 'down after';

/** GitHub with one repository, me/blog, held against GitHub's own description both ways. */
export class GithubMock {
  /** Path and text by branch. */
  readonly branches = new Map<string, Map<string, string>>([['main', new Map()]]);
  readonly pulls: { head: string; base: string; title: string }[] = [];
  readonly messages: string[] = [];
  readonly writes: string[] = [];
  /** What isn't as described. */
  readonly wrong: string[] = [];
  canWrite = true;
  canPull = true;
  isProtected = false;
  isEmpty = false;
  /** No connection comes through. */
  isDown = false;
  /** By method and what is asked for: 'PUT contents', 'GET repo'. */
  readonly faults = new Map<string, Fault>();

  put(branch: string, path: string, text: string): void {
    const files = this.branches.get(branch) ?? new Map<string, string>();
    this.branches.set(branch, files.set(path, text));
  }

  text(branch: string, path: string): string | undefined {
    return this.branches.get(branch)?.get(path);
  }

  /** As `fetch`; rejects where the connection is cut. */
  async answer(request: Request): Promise<Response> {
    if (this.isDown) throw new TypeError('fetch failed');
    const { pathname, searchParams: query } = new URL(request.url);
    const call = callOf(request.method, pathname);
    const text = await request.text();
    if (!call) {
      this.wrong.push(`${request.method} ${pathname}`);
      return said(404, 'Not Found');
    }
    const body = text === '' ? undefined : JSON.parse(text);
    this.wrong.push(...wrongInRequest(call, query, body));
    const name = `${request.method} ${kindOf(call).replace(/\/\{\w+\}$/, '') || 'repo'}`;
    const fault = this.faults.get(name);
    this.faults.delete(name);
    if (fault === 'cut') throw new TypeError('fetch failed');
    if (fault instanceof Object) return said(fault.status, fault.message, fault.headers);
    if (request.headers.get('authorization') !== `Bearer ${TOKEN}`)
      return said(401, 'Bad credentials');
    const { status, data } = this.#act({ call, query, body });
    if (fault === 'cut after' || fault === 'down after') {
      this.isDown = fault === 'down after';
      throw new TypeError('fetch failed');
    }
    this.wrong.push(...wrongInAnswer(call, status, data).map((each) => `answer: ${each}`));
    return Response.json(data, { status });
  }

  #act(asked: Asked): { status: number; data: unknown } {
    const { method, values } = asked.call;
    if (`${values.owner}/${values.repo}` !== 'me/blog') return refusal(404, 'Not Found');
    const kind = kindOf(asked.call);
    if (method === 'get') return this.#read(kind, asked);
    const isPull = kind === 'pulls';
    if (isPull ? !this.canPull : !this.canWrite)
      return refusal(403, 'Resource not accessible by personal access token');
    this.writes.push(kind);
    if (isPull) return this.#makePull(asked.body);
    if (kind === 'git/blobs')
      return this.isEmpty
        ? refusal(409, 'Git Repository is empty.')
        : { status: 201, data: answers.blob };
    return kind === 'git/refs' ? this.#makeBranch(asked.body) : this.#putFile(asked);
  }

  #read(kind: string, { call: { values }, query }: Asked): { status: number; data: unknown } {
    if (kind === '')
      return {
        status: 200,
        data: { ...answers.repository, default_branch: 'main', language: null },
      };
    if (kind === 'git/ref/{ref}') {
      if (this.isEmpty) return refusal(409, 'Git Repository is empty.');
      const ref = `refs/${values.ref}`;
      const isThere = this.branches.has(String(values.ref).replace('heads/', ''));
      return isThere ? { status: 200, data: { ...answers.ref, ref } } : refusal(404, 'Not Found');
    }
    if (kind === 'pulls') {
      const found = this.pulls.filter(
        ({ head, base }) => `me:${head}` === query.get('head') && base === query.get('base'),
      );
      return { status: 200, data: found.map(() => answers.pull) };
    }
    const [branch, path] = [query.get('ref') ?? 'main', values.path ?? ''];
    const files = this.branches.get(branch);
    if (files && [...files.keys()].some((each) => each.startsWith(`${path}/`)))
      return { status: 200, data: answers.directory };
    const text = files?.get(path);
    return text === undefined
      ? refusal(404, 'Not Found')
      : { status: 200, data: fileAnswer(path, text) };
  }

  #putFile({ call: { values }, body }: Asked): { status: number; data: unknown } {
    const [branch, path] = [body.branch ?? 'main', values.path ?? ''];
    if (this.isProtected && branch === 'main')
      return refusal(
        409,
        'Repository rule violations found: Changes must be made through a pull request.',
      );
    const before = this.text(branch, path);
    if (before !== undefined && body.sha === undefined)
      return refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
    if (body.sha !== undefined && (before === undefined || body.sha !== shaOf(before)))
      return refusal(409, `${path} does not match ${body.sha}`);
    const text = Buffer.from(body.content ?? '', 'base64').toString('utf8');
    this.put(branch, path, text);
    this.messages.push(body.message ?? '');
    const { content } = answers.written;
    const html_url = `https://github.com/me/blog/blob/${branch}/${path}`;
    const data = { ...answers.written, content: { ...content, path, sha: shaOf(text), html_url } };
    return { status: before === undefined ? 201 : 200, data };
  }

  #makeBranch({ ref = '' }: Record<string, string>): { status: number; data: unknown } {
    const branch = ref.replace('refs/heads/', '');
    if (this.branches.has(branch)) return refusal(422, 'Reference already exists');
    this.branches.set(branch, new Map(this.branches.get('main')));
    return { status: 201, data: { ...answers.ref, ref } };
  }

  #makePull({ head = '', base = '', title = '' }: Record<string, string>) {
    if (head === base)
      return refusal(422, `Validation Failed`, [
        {
          resource: 'PullRequest',
          code: 'custom',
          message: `No commits between ${base} and ${head}`,
        },
      ]);
    this.pulls.push({ head, base, title });
    return { status: 201, data: answers.pull };
  }
}

/** 'contents/{path}'; empty for the repository itself. */
function kindOf({ route }: Call): string {
  return route.split('/').slice(4).join('/');
}

function refusal(status: number, message: string, errors?: object[]) {
  const documentation_url = 'https://docs.github.com/rest';
  return { status, data: { message, documentation_url, ...(errors ? { errors } : {}) } };
}

function said(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json(refusal(status, message).data, { status, headers });
}

function fileAnswer(path: string, text: string): object {
  // As GitHub writes it: in lines.
  const content = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n');
  const html_url = `https://github.com/me/blog/blob/main/${path}`;
  return { ...answers.file, path, content, sha: shaOf(text), html_url };
}

/** As git names a file's text. */
export function shaOf(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
