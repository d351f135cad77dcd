import { useMemo } from 'preact/hooks';
import { postParts } from '../post-parts';
import { PreviewArticle } from './PreviewArticle';
import { PreviewFailed } from './PreviewFailed';
import { useParts } from './use-parts';

interface Props {
  markdown: string;
  title: string;
}

/** The preview of a text that is being written: only what has changed in it is drawn anew. */
export function LivePreview({ markdown, title }: Props) {
  const { frontMatter, body } = useMemo(() => postParts(markdown), [markdown]);
  const { blocks, isFailed, retry } = useParts(body);
  const shownTitle = frontMatter ? title : undefined;
  const article = useMemo(
    () => blocks && <PreviewArticle title={shownTitle}>{blocks}</PreviewArticle>,
    [blocks, shownTitle],
  );
  return (
    <>
      {isFailed && <PreviewFailed onRetry={retry} />}
      {article}
    </>
  );
}
