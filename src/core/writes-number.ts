import { hasPattern, type Style } from './style';

/** Whether the number stands somewhere in a post of the style, or in its file's name. */
export function writesNumber({ title, heading, fileName, frontMatter }: Style): boolean {
  const values = frontMatter.fields.filter(hasPattern).map(({ value }) => value);
  return [title, heading, fileName, ...values].some((pattern) =>
    /(?<!\{)\{number[:}]/.test(pattern),
  );
}
