import type { Nodes } from 'hast';
import { cloneElement } from 'preact';
import { useMemo } from 'preact/hooks';
import { elementsOf } from '../../src/ui/elements-of';
import { PreviewArticle } from '../../src/ui/PreviewArticle';
import { postParts } from '../../src/ui/post-parts';
import type { Block } from './parts';
import { type Preview, useParts } from './use-parts';

interface Props {
  markdown: string;
  title: string;
}

/** The preview of a text that is being written: only what has changed in it is drawn anew. */
export function LivePreview({ markdown, title }: Props) {
  const { frontMatter, body } = postParts(markdown);
  const preview = useParts(body);
  if (!preview) return null;
  return (
    <PreviewArticle title={frontMatter ? title : undefined}>
      {preview.blocks.map((block, at) => blockOf(block, at, preview))}
    </PreviewArticle>
  );
}

function blockOf(block: Block, at: number, { nodes }: Preview) {
  const part = (id: number) => <Part key={id} node={nodes.get(id)} />;
  if (typeof block === 'number') return part(block);
  return cloneElement(elementsOf(block.list), { key: `list ${at}` }, block.items.map(part));
}

function Part({ node }: { node: Nodes | undefined }) {
  return useMemo(() => (node ? elementsOf(node) : null), [node]);
}
