import { cloneElement } from 'preact';
import { useMemo } from 'preact/hooks';
import { postParts } from '../post-parts';
import { elementsOf } from './elements-of';
import { PreviewArticle } from './PreviewArticle';
import { PreviewFailed } from './PreviewFailed';
import type { Block } from './parts';
import { type Parted, useParts } from './use-parts';

interface Props {
  markdown: string;
  title: string;
}

/** The preview of a text that is being written: only what has changed in it is drawn anew. */
export function LivePreview({ markdown, title }: Props) {
  const { frontMatter, body } = useMemo(() => postParts(markdown), [markdown]);
  const { parted, isFailed, retry } = useParts(body);
  const shownTitle = frontMatter ? title : undefined;
  const article = useMemo(
    () => parted && <Article parted={parted} title={shownTitle} />,
    [parted, shownTitle],
  );
  return (
    <>
      {isFailed && <PreviewFailed onRetry={retry} />}
      {article}
    </>
  );
}

function Article({ parted, title }: { parted: Parted; title: string | undefined }) {
  return (
    <PreviewArticle title={title}>
      {parted.blocks.map((block, at) => blockOf(block, at, parted))}
    </PreviewArticle>
  );
}

function blockOf(block: Block, at: number, { parts }: Parted) {
  if (typeof block === 'number') return parts.get(block);
  const items = block.items.map((id) => parts.get(id));
  return cloneElement(elementsOf(block.list), { key: `list ${at}` }, items);
}
