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
  const { frontMatter, body } = useMemo(() => postParts(markdown), [markdown]);
  const preview = useParts(body);
  const content = useMemo(
    () => preview?.blocks.map((block, at) => blockOf(block, at, preview)),
    [preview],
  );
  if (!content) return null;
  return <PreviewArticle title={frontMatter ? title : undefined}>{content}</PreviewArticle>;
}

function blockOf(block: Block, at: number, { parts }: Preview) {
  if (typeof block === 'number') return parts.get(block);
  const items = block.items.map((id) => parts.get(id));
  return cloneElement(elementsOf(block.list), { key: `list ${at}` }, items);
}
