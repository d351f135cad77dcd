import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { postParts } from '../post-parts';
import { elementsOf } from './elements-of';
import { footnoteLabels } from './footnote-labels';
import { PreviewArticle } from './PreviewArticle';
import { previewTree } from './preview-tree';

/**
 * A post as a reader will see it. The title of a post with front matter is shown by the site, so it is shown here.
 * Heavy (a markdown and an HTML parser): load it lazily.
 */
export function Preview(props: { markdown: string; title: string }) {
  const { frontMatter, body } = postParts(props.markdown);
  const content = useMemo(() => render(body), [body]);
  return <PreviewArticle title={frontMatter ? props.title : undefined}>{content}</PreviewArticle>;
}

function render(markdown: string): VNode {
  return elementsOf(previewTree(markdown, footnoteLabels()));
}
