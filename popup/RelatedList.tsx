import { useEffect, useRef } from 'preact/hooks';
import { message } from '../src/browser/messages';
import type { Related, RelatedRole } from '../src/core/clip';

interface RelatedListProps {
  related: Related[];
  /** Where the page was found: offered, never set. */
  foundAt: Related | undefined;
  onRelated: (related: Related[]) => void;
}

const ROLES: Record<RelatedRole, string> = {
  discussion: 'digestRoleDiscussion',
  via: 'digestRoleVia',
  other: 'digestRoleOther',
};

/** The links that belong to the clip; nothing on most pages. */
export function RelatedList({ related, foundAt, onRelated }: RelatedListProps) {
  const isOffered = foundAt && !related.some(({ key }) => key === foundAt.key);
  const list = useRef<HTMLDivElement>(null);
  // The button that was pressed goes, and the focus would with it.
  const nextFocus = useRef<number>(undefined);
  useEffect(() => {
    if (nextFocus.current === undefined) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = buttons[Math.min(nextFocus.current, buttons.length - 1)];
    (next ?? document.querySelector<HTMLElement>('summary'))?.focus();
    nextFocus.current = undefined;
  }, [related]);
  const change = (links: Related[], focus: number) => {
    nextFocus.current = focus;
    onRelated(links);
  };
  if (related.length === 0 && !isOffered) return null;
  return (
    <div ref={list} class="related wide">
      <span id="related-label">{message('digestRelated')}</span>
      {related.length > 0 && (
        <ul aria-labelledby="related-label">
          {related.map((link, i) => (
            <RelatedRow key={i} link={link} onRemove={() => change(related.toSpliced(i, 1), i)} />
          ))}
        </ul>
      )}
      {isOffered && (
        <button
          type="button"
          class="quiet"
          onClick={() => change([...related, foundAt], related.length)}
        >
          {message('popupAddRelated', foundAt.title)}
        </button>
      )}
    </div>
  );
}

function RelatedRow({ link, onRemove }: { link: Related; onRemove: () => void }) {
  const { role, title, url } = link;
  return (
    <li>
      <span title={url}>{title || url}</span>
      <span class="hint">
        {[message(ROLES[role]), hostOf(url)].filter((text) => text !== '').join(' · ')}
      </span>
      <button
        type="button"
        class="quiet"
        aria-label={message('popupRemoveWhat', title || url)}
        onClick={onRemove}
      >
        ×
      </button>
    </li>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
