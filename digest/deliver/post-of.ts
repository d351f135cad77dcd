import { postBranch, postMessage, postPath } from '../../src/core/post-patterns';
import type { Post } from '../../src/publishers/publisher';
import type { PublishSetup } from '../../src/storage/publishing/setup';
import type { OpenIssue } from '../issue-session';
import type { Rendered } from '../use-rendered';

/** The issue as it is to be published. Throws an ExpectedError 'invalidPattern' where a pattern can't be filled. */
export function postOf(
  { issue, locale }: OpenIssue,
  { markdown, fileName }: Rendered,
  { target, path, folderPath, branch, message }: PublishSetup,
): Post {
  const file = { issue, fileName };
  return {
    title: issue.title,
    text: markdown,
    path: postPath(target === 'folder' ? folderPath : path, file, locale),
    branch: postBranch(branch, file, locale),
    message: postMessage(message, file, locale),
  };
}
