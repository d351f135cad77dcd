import type { ComponentChildren, TargetedMouseEvent } from 'preact';

interface Props {
  /** Shown above the text, where the site shows it. */
  title: string | undefined;
  children: ComponentChildren;
}

/** A post as its readers see it: a look of its own, and links that stay in it. */
export function PreviewArticle({ title, children }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter is a click
    <article class="preview" onClick={followFootnote}>
      {title !== undefined && <h1>{title}</h1>}
      {children}
    </article>
  );
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
