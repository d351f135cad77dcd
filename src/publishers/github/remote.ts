import { base64ToString, stringToBase64 } from 'uint8array-extras';
import { ExpectedError } from '../../core/errors';
import type { Repository } from '../../core/repository';
import type { Post } from '../publisher';
import type { GithubApi } from './api';
import { type Asked, githubError, hasStatus } from './github-error';

/** A file as GitHub has it. */
export interface RemoteFile {
  text: string;
  sha: string;
  url: string | undefined;
}

/** The requests of publishing. Each throws an ExpectedError that says why GitHub didn't do it. */
export function remote(api: GithubApi, { owner, repo }: Repository) {
  const repository = `${owner}/${repo}`;
  const at = { owner, repo };
  const named = (asked: Pick<Asked, 'branch' | 'path'> = {}) => ({
    repository,
    isFound: true,
    ...asked,
  });

  async function asking<Answer>(work: Promise<Answer>, asked: Asked = named()): Promise<Answer> {
    try {
      return await work;
    } catch (error) {
      throw githubError(error, asked);
    }
  }

  /** Undefined where GitHub knows none. */
  async function ifAny<Answer>(work: Promise<Answer>): Promise<Answer | undefined> {
    return asking(
      work.catch((error) => {
        // 409: nothing at all is in the repository yet.
        if (hasStatus(error, 404, 409)) return undefined;
        throw error;
      }),
    );
  }

  return {
    repository,

    async defaultBranch(): Promise<string> {
      const { data } = await asking(api('GET /repos/{owner}/{repo}', at), { repository });
      if (data.archived) throw new ExpectedError('publishNoRight', repository);
      return data.default_branch;
    },

    async commitOf(branch: string): Promise<string | undefined> {
      const ref = `heads/${branch}`;
      const answer = await ifAny(api('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...at, ref }));
      return answer?.data.object.sha;
    },

    async makeBranch(branch: string, sha: string): Promise<void> {
      const ref = `refs/heads/${branch}`;
      const made = api('POST /repos/{owner}/{repo}/git/refs', { ...at, ref, sha });
      await asking(made, named({ branch }));
    },

    async file(path: string, ref: string): Promise<RemoteFile | undefined> {
      const route = 'GET /repos/{owner}/{repo}/contents/{path}';
      const answer = await ifAny(api(route, { ...at, path, ref }));
      if (!answer) return undefined;
      const { data } = answer;
      // What is too large to come along isn't a post either.
      if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64')
        throw new ExpectedError('publishNoFile', path);
      const text = base64ToString(data.content.replaceAll('\n', ''));
      return { text, sha: data.sha, url: data.html_url ?? undefined };
    },

    async putFile(post: Post, branch: string, before: RemoteFile | undefined) {
      const { path, message } = post;
      const route = 'PUT /repos/{owner}/{repo}/contents/{path}';
      const content = stringToBase64(post.text);
      const seen = before ? { sha: before.sha } : {};
      const { data } = await asking(
        api(route, { ...at, path, message, content, branch, ...seen }),
        named({ branch, path }),
      );
      return { version: data.content?.sha ?? '', url: data.content?.html_url };
    },

    async openPull(branch: string, base: string): Promise<string | undefined> {
      const wanted = { ...at, head: `${owner}:${branch}`, base, state: 'open' } as const;
      const { data } = await asking(api('GET /repos/{owner}/{repo}/pulls', wanted));
      return data[0]?.html_url;
    },

    async makePull(title: string, head: string, base: string): Promise<string> {
      const made = api('POST /repos/{owner}/{repo}/pulls', { ...at, title, head, base });
      const { data } = await asking(made, named({ branch: head }));
      return data.html_url;
    },

    /** A blob that no commit holds shows in no history, and GitHub clears it away. */
    async tryWriting(): Promise<void> {
      const route = 'POST /repos/{owner}/{repo}/git/blobs';
      await ifWritable(api(route, { ...at, content: 'Digest Clipper' }), 409);
    },

    /** Of a branch into itself there can't be one: GitHub refuses it for that, or for the right. */
    async tryPulls(branch: string): Promise<void> {
      const title = 'Digest Clipper';
      const asked = { ...at, title, head: branch, base: branch };
      await ifWritable(api('POST /repos/{owner}/{repo}/pulls', asked), 422);
    },
  };

  async function ifWritable(work: Promise<unknown>, harmless: number): Promise<void> {
    const outcome = work.catch((error) => {
      if (hasStatus(error, harmless)) return;
      throw error;
    });
    await asking(outcome);
  }
}

export type Remote = ReturnType<typeof remote>;
