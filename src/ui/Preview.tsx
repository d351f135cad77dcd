import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { TargetedMouseEvent, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { message } from '../browser/messages';
import { postParts } from './post-parts';
import { previewTree } from './preview-tree';

/**
 * A post as a reader will see it. The title of a post with front matter is shown by the site, so it is shown here.
 * Heavy (a markdown and an HTML parser): load it lazily (`usePreview`).
 */
export function Preview(props: { markdown: string; title: string }) {
  const { frontMatter, body } = postParts(props.markdown);
  const content = useMemo(() => render(body), [body]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter is a click
    <article class="preview" onClick={followFootnote}>
      {frontMatter && <h1>{props.title}</h1>}
      {content}
    </article>
  );
}

function render(markdown: string): VNode {
  const footnotes = { heading: message('previewFootnotes'), back: message('previewFootnoteBack') };
  return toJsxRuntime(previewTree(markdown, footnotes), {
    Fragment,
    jsx,
    jsxs,
    elementAttributeNameCase: 'html',
    tableCellAlignToStyle: false,
  });
}

/** The page keeps its state in the hash, so a footnote's link is followed without it. */
function followFootnote(event: TargetedMouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link) return;
  event.preventDefault();
  const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
  const place = [...event.currentTarget.querySelectorAll<HTMLElement>('[id]')].find(
    (e) => e.id === id,
  );
  if (!place) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
  place.scrollIntoView({ block: 'nearest' });
}
