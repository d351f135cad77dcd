import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lookAtGithub } from '../../src/publishers/github/look';
import { testAccess } from '../../src/publishers/github/test-access';
import type { Post } from '../../src/publishers/publisher';
import type { PublishSetup } from '../../src/storage/publishing/setup';
import answers from '../fixtures/github/answers.json' with { type: 'json' };
import { type Fault, GithubMock, shaOf, TOKEN } from './github-mock';

vi.mock('../../src/browser/sending', () => ({ maySend: async () => true }));
vi.mock('../../src/browser/messages', () => ({ uiLanguage: () => 'en-GB' }));
vi.mock('../../src/storage/publishing/setup', () => ({}));

const SETUP: PublishSetup = {
  target: 'github',
  repository: 'https://github.com/me/blog',
  token: TOKEN,
  path: '',
  branch: '',
  message: '',
  isPull: false,
  folder: '',
  folderPath: '',
};
const PULLS: PublishSetup = { ...SETUP, isPull: true };
const PATH = 'content/posts/März 2024.md';
const POST: Post = {
  title: 'März',
  text: '# Märzlinks 📚\n\n- 一\n',
  path: PATH,
  branch: '',
  message: 'Add März',
};
const ON_BRANCH: Post = { ...POST, branch: 'digest/march' };

let github: GithubMock;

beforeEach(() => {
  github = new GithubMock();
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => github.answer(new Request(url, init)));
});
afterEach(() => {
  vi.unstubAllGlobals();
  expect(github.wrong).toEqual([]);
});

describe('on the main branch', () => {
  test('a new post: looked for, then put there, with a link', async () => {
    const there = await lookAtGithub(POST, SETUP);
    expect(there).toMatchObject({ place: 'me/blog', branch: 'main', isDone: false });
    expect(there.before).toBeUndefined();
    expect(github.writes).toEqual([]);
    expect(await there.put()).toEqual({
      version: shaOf(POST.text),
      url: `https://github.com/me/blog/blob/main/${PATH}`,
    });
    expect(github.text('main', PATH)).toBe(POST.text);
    expect(github.messages).toEqual(['Add März']);
  });

  test('published again it takes the place of what was seen', async () => {
    github.put('main', PATH, 'before\n'.repeat(40));
    const there = await lookAtGithub(POST, SETUP);
    expect(there.before).toBe('before\n'.repeat(40));
    expect(there.version).toBe(shaOf('before\n'.repeat(40)));
    await there.put();
    expect(github.text('main', PATH)).toBe(POST.text);
    expect(await lookAtGithub(POST, SETUP)).toMatchObject({ isDone: true });
  });

  test.each([
    ['changed since', 'seen', 'by another'],
    ['made since', undefined, 'by another'],
  ])('a file that was %s is never overwritten', async (_, seen, now) => {
    if (seen) github.put('main', PATH, seen);
    const there = await lookAtGithub(POST, SETUP);
    github.put('main', PATH, now);
    await expect(there.put()).rejects.toMatchObject({ code: 'publishChanged', subject: PATH });
    expect(github.text('main', PATH)).toBe(now);
    expect(await lookAtGithub(POST, SETUP)).toMatchObject({ before: now });
  });

  test('what a cut connection made the browser send twice is there once', async () => {
    github.put('main', PATH, 'before');
    github.faults.set('PUT contents', 'cut after');
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      const send = () => github.answer(new Request(url, init));
      return send().catch(send);
    });
    const there = await lookAtGithub(POST, SETUP);
    expect(await there.put()).toMatchObject({ version: shaOf(POST.text) });
    expect(github.messages).toEqual(['Add März']);
  });

  test('a folder at its path is left alone', async () => {
    github.put('main', `${PATH}/a.md`, 'a');
    const looking = lookAtGithub(POST, SETUP);
    await expect(looking).rejects.toMatchObject({ code: 'publishNoFile', subject: PATH });
  });

  test('a protected one says so', async () => {
    github.isProtected = true;
    const there = await lookAtGithub(POST, SETUP);
    await expect(there.put()).rejects.toMatchObject({ code: 'publishProtected', subject: 'main' });
  });

  test('of an empty repository too', async () => {
    github.isEmpty = true;
    await (await lookAtGithub(POST, SETUP)).put();
    expect(github.text('main', PATH)).toBe(POST.text);
  });
});

describe('on a branch of its own', () => {
  test('that is made from the main one', async () => {
    github.put('main', 'other.md', 'other');
    const there = await lookAtGithub(ON_BRANCH, SETUP);
    expect(there).toMatchObject({ branch: 'digest/march', isNewBranch: true });
    await there.put();
    expect([...(github.branches.get('digest/march') ?? [])].length).toBe(2);
    expect(github.text('main', PATH)).toBeUndefined();
  });

  test('with a pull request, which the next publishing goes into', async () => {
    const there = await lookAtGithub(ON_BRANCH, PULLS);
    expect((await there.put()).url).toBe(answers.pull.html_url);
    expect(github.pulls).toEqual([{ head: 'digest/march', base: 'main', title: 'März' }]);
    const again = await lookAtGithub({ ...ON_BRANCH, text: 'more' }, PULLS);
    expect(again).toMatchObject({ isNewBranch: false, before: POST.text });
    expect((await again.put()).url).toBe(answers.pull.html_url);
    expect(github.pulls.length).toBe(1);
    expect(github.text('digest/march', PATH)).toBe('more');
  });

  test('whose pull request was refused: said, and made by the next one', async () => {
    github.canPull = false;
    const there = await lookAtGithub(ON_BRANCH, PULLS);
    await expect(there.put()).rejects.toMatchObject({ code: 'publishNoPull' });
    github.canPull = true;
    const again = await lookAtGithub(ON_BRANCH, PULLS);
    expect(again).toMatchObject({ before: POST.text, isDone: false });
    await again.put();
    expect(github.pulls.length).toBe(1);
    expect(github.writes.filter((kind) => kind.startsWith('contents')).length).toBe(1);
  });

  test('that was merged is done', async () => {
    await (await lookAtGithub(ON_BRANCH, SETUP)).put();
    github.put('main', PATH, POST.text);
    expect(await lookAtGithub(ON_BRANCH, PULLS)).toMatchObject({ isDone: true });
  });

  test('a pull request into itself is refused before anything is asked for', async () => {
    const looking = lookAtGithub({ ...POST, branch: 'main' }, PULLS);
    await expect(looking).rejects.toMatchObject({ code: 'publishSameBranch', subject: 'main' });
  });

  test('an empty repository has nothing to make it from', async () => {
    github.isEmpty = true;
    const there = await lookAtGithub(ON_BRANCH, SETUP);
    await expect(there.put()).rejects.toMatchObject({ code: 'publishEmpty', subject: 'me/blog' });
  });
});

const soon = String(Math.floor(Date.now() / 1000) + 600);
const FAILURES: [string, string, Fault, string, RegExp?][] = [
  ['401', 'GET repo', { status: 401, message: 'Bad credentials' }, 'publishToken'],
  [
    '403',
    'PUT contents',
    { status: 403, message: 'Resource not accessible' },
    'publishNoRight',
    /^me\/blog$/,
  ],
  [
    '403 of a rule',
    'PUT contents',
    { status: 403, message: 'Protected branch' },
    'publishProtected',
  ],
  ['404', 'GET repo', { status: 404, message: 'Not Found' }, 'publishNoRepository', /^me\/blog$/],
  ['404 of a write', 'PUT contents', { status: 404, message: 'Not Found' }, 'publishNoRight'],
  ['409', 'PUT contents', { status: 409, message: 'does not match' }, 'publishChanged'],
  [
    '422',
    'PUT contents',
    { status: 422, message: 'path is malformed' },
    'publishRefused',
    /^path is malformed$/,
  ],
  [
    '422 of a sha',
    'PUT contents',
    { status: 422, message: '"sha" wasn\'t supplied.' },
    'publishChanged',
  ],
  [
    '429',
    'GET contents',
    { status: 429, message: 'slow down', headers: { 'retry-after': '90' } },
    'publishLimit',
    /^\d\d:\d\d$/,
  ],
  [
    'the hour’s limit',
    'PUT contents',
    {
      status: 403,
      message: 'limit',
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon },
    },
    'publishLimit',
    /^\d\d:\d\d$/,
  ],
  [
    'a second limit',
    'PUT contents',
    { status: 403, message: 'secondary', headers: { 'retry-after': '60' } },
    'publishLimit',
  ],
  ['500', 'GET contents', { status: 500, message: 'oops' }, 'publishServer', /^500$/],
  ['502', 'PUT contents', { status: 502, message: 'Bad Gateway' }, 'publishServer', /^502$/],
  ['503', 'GET repo', { status: 503, message: 'Unavailable' }, 'publishServer'],
  ['no connection', 'GET repo', 'cut', 'publishNoAnswer'],
  ['a connection cut before', 'PUT contents', 'cut', 'publishNoAnswer'],
  ['a connection cut after', 'PUT contents', 'cut after', 'publishNoAnswer'],
];

describe('what goes wrong is named, without the token, and tried again it goes well:', () => {
  test.each(FAILURES)('%s', async (_, at, fault, code, subject = /^/) => {
    github.faults.set(at, fault);
    const publish = async () => {
      const there = await lookAtGithub(POST, SETUP);
      if (!there.isDone) await there.put();
    };
    const error = await publish().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code, subject: expect.stringMatching(subject) });
    expect(everythingIn(error)).not.toContain(TOKEN);
    expect(github.faults.size).toBe(0);
    await publish();
    expect(github.text('main', PATH)).toBe(POST.text);
    expect(github.messages.length).toBe(1);
  });

  test('a wrong token', async () => {
    const looking = lookAtGithub(POST, { ...SETUP, token: 'wrong' });
    await expect(looking).rejects.toMatchObject({ code: 'publishToken' });
  });
});

/** With the causes, as a log would show them. */
function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = JSON.stringify(error, Object.getOwnPropertyNames(error));
  return `${error.stack}\n${own}\n${JSON.stringify(error)}\n${error.cause ? everythingIn(error.cause) : ''}`;
}

describe('the test button', () => {
  test('says that it works, and changes nothing', async () => {
    expect(await testAccess(PULLS)).toEqual({ repository: 'me/blog' });
    expect(github.pulls).toEqual([]);
    expect([...github.branches]).toEqual([['main', new Map()]]);
  });

  test('says so of an empty repository', async () => {
    github.isEmpty = true;
    expect(await testAccess(SETUP)).toEqual({ repository: 'me/blog' });
  });

  test.each([
    ['a wrong token', { ...SETUP, token: 'wrong' }, 'publishToken'],
    ['another repository', { ...SETUP, repository: 'me/bog' }, 'publishNoRepository'],
    ['no repository', { ...SETUP, repository: 'blog' }, 'publishNoRepository'],
  ])('names %s', async (_, setup, code) => {
    await expect(testAccess(setup)).rejects.toMatchObject({ code });
  });

  test('names a token that may not write, or open no pull request', async () => {
    github.canPull = false;
    await expect(testAccess(PULLS)).rejects.toMatchObject({ code: 'publishNoRight' });
    expect(await testAccess(SETUP)).toEqual({ repository: 'me/blog' });
    github.canWrite = false;
    await expect(testAccess(SETUP)).rejects.toMatchObject({ code: 'publishNoRight' });
  });

  test('names an archived repository, no connection and a limit', async () => {
    github.faults.set('GET repo', 'cut');
    await expect(testAccess(SETUP)).rejects.toMatchObject({ code: 'publishNoAnswer' });
    github.faults.set('POST git/blobs', { status: 429, message: 'slow down' });
    await expect(testAccess(SETUP)).rejects.toMatchObject({ code: 'publishLimit' });
  });
});
