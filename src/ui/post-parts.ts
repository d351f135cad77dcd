/** A post taken apart at the end of its front matter; `frontMatter` is empty where there is none. */
export function postParts(markdown: string): { frontMatter: string; body: string } {
  const frontMatter = /^(\+\+\+|---)\n(?:[\s\S]*?\n)?\1(?=\n|$)/.exec(markdown)?.[0] ?? '';
  return { frontMatter, body: markdown.slice(frontMatter.length) };
}
