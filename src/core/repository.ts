export interface Repository {
  owner: string;
  repo: string;
}

/** 'me/blog', 'https://github.com/me/blog' and 'git@github.com:me/blog.git' name the same. */
export function repositoryOf(text: string): Repository | undefined {
  const [, owner, repo] =
    /^(?:(?:https?:\/\/)?(?:www\.)?github\.com\/|git@github\.com:)?([\w-]+)\/([\w.-]+?)(?:\.git)?(?:\/.*)?$/.exec(
      text.trim(),
    ) ?? [];
  return owner && repo && !/^\.+$/.test(repo) ? { owner, repo } : undefined;
}
