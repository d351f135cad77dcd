import { maySend } from '../../browser/sending';
import { ExpectedError } from '../../core/errors';
import { repositoryOf } from '../../core/repository';
import type { PublishSetup } from '../../storage/publishing/setup';
import type { Post, Receipt, Standing } from '../publisher';
import { githubApi } from './api';
import { type Remote, type RemoteFile, remote } from './remote';

export async function remoteOf({ repository, token }: PublishSetup): Promise<Remote> {
  if (!(await maySend())) throw new ExpectedError('sendingRefused');
  const named = repositoryOf(repository);
  if (!named) throw new ExpectedError('publishNoRepository', repository);
  return remote(githubApi(token), named);
}

export async function lookAtGithub(post: Post, setup: PublishSetup): Promise<Standing> {
  const hub = await remoteOf(setup);
  const base = await hub.defaultBranch();
  const branch = post.branch || base;
  const { isPull } = setup;
  if (isPull && branch === base) throw new ExpectedError('publishSameBranch', branch);
  const isNewBranch = branch !== base && (await hub.commitOf(branch)) === undefined;
  const found = await hub.file(post.path, isNewBranch ? base : branch);
  const pull = isPull && !isNewBranch ? await hub.openPull(branch, base) : undefined;
  const seen = { hub, post, base, branch, isNewBranch, isPull, found, pull };
  return {
    place: hub.repository,
    branch,
    isNewBranch,
    isPull,
    before: found?.text,
    version: found?.sha,
    url: pull ?? found?.url,
    isDone: await isDone(seen),
    put: () => put(seen),
  };
}

interface Seen {
  hub: Remote;
  post: Post;
  base: string;
  branch: string;
  isNewBranch: boolean;
  isPull: boolean;
  found: RemoteFile | undefined;
  pull: string | undefined;
}

async function isDone({ hub, post, base, isNewBranch, isPull, found, pull }: Seen) {
  if (found?.text !== post.text) return false;
  if (!isPull || isNewBranch || pull) return true;
  const merged = await hub.file(post.path, base);
  return merged?.text === post.text;
}

async function put({ hub, post, base, branch, isNewBranch, isPull, found, pull }: Seen) {
  if (isNewBranch) {
    const commit = await hub.commitOf(base);
    if (commit === undefined) throw new ExpectedError('publishEmpty', hub.repository);
    await hub.makeBranch(branch, commit);
  }
  const written: Receipt =
    found?.text === post.text
      ? { version: found.sha, url: found.url }
      : await hub.putFile(post, branch, found).catch((error) => arrived(hub, post, branch, error));
  if (!isPull) return written;
  return { ...written, url: pull ?? (await pullFor(hub, post, branch, base)) };
}

/** A browser whose connection was cut sends it again by itself, and GitHub has it already. */
async function arrived(hub: Remote, { path, text }: Post, branch: string, error: unknown) {
  if (!(error instanceof ExpectedError && error.code === 'publishChanged')) throw error;
  const now = await hub.file(path, branch);
  if (now?.text !== text) throw error;
  return { version: now.sha, url: now.url };
}

/** The file is there by now: what hinders the request is to say so. */
async function pullFor(hub: Remote, { title, message }: Post, branch: string, base: string) {
  try {
    return await hub.makePull(title || message, branch, base);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    throw new ExpectedError('publishNoPull', branch, { cause: error });
  }
}
