import type { Clip } from '../../src/core/clip';
import type { Style } from '../../src/core/style';
import type { ReadBack } from '../properties/read-back';
import type { Case, Consumer } from './case';
import { linkFaults, meantBy } from './oracle';
import { PARSERS } from './parsers';
import { headingsOf } from './post-of';

export const parserConsumers: readonly Consumer[] = Object.entries(PARSERS).map(
  ([name, parse]) => ({
    name,
    faultsOf: (cases) =>
      cases
        .map((one) => ({ seed: one.seed, faults: faultsIn(one, parse) }))
        .filter(({ faults }) => faults.length > 0),
  }),
);

function faultsIn({ clips, page, post }: Case, parse: (markdown: string) => ReadBack): string[] {
  const markdown = withoutFrontMatter(post.markdown);
  const found = parse(markdown);
  const faults = [
    ...linkFaults(found.links, meantBy(clips, page.links)),
    ...foreignParts(found, clips, post.style),
  ];
  return faults.length > 0 ? [...faults, markdown] : [];
}

function foreignParts(found: ReadBack, clips: Clip[], style: Style): string[] {
  const html = found.html.filter((tag) => !(style.highlight === 'mark' && isMark(tag)));
  const headings = headingsOf(clips, style);
  return [
    ...html.map((tag) => `HTML ${tag}`),
    ...(found.images > 0 ? [`${found.images} images`] : []),
    ...(found.headings.length === headings
      ? []
      : [`${headings} headings, but ${JSON.stringify(found.headings)}`]),
  ];
}

function isMark(tag: string): boolean {
  return /^<(mark|mark markdown="span"|\/mark)>$/.test(tag);
}

function withoutFrontMatter(markdown: string): string {
  return markdown.replace(/^(---|\+\+\+)\n[\s\S]*?\n\1\n/, '');
}
