import { message } from '../src/browser/messages';
import type { Style } from '../src/core/style';
import { linePreview } from '../src/markdown/line';

interface PublishedLineProps {
  fields: Parameters<typeof linePreview>[0];
  style: Style | undefined;
}

/** The clip's own line as the digest will have it. */
export function PublishedLine({ fields, style }: PublishedLineProps) {
  const isKnown = style !== undefined && (fields.title !== '' || fields.url !== '');
  const parts = isKnown ? linePreview(fields, style).parts : [];
  return (
    <div class="published">
      <span id="published-label">{message('popupAsPublished')}</span>
      <figure aria-labelledby="published-label">
        {parts.map(({ role, text }, i) => (
          // Parts have no identity but their place.
          <span key={i} class={`part-${role}`}>
            {text}
          </span>
        ))}
      </figure>
    </div>
  );
}
