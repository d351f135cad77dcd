import { message } from '../../src/browser/messages';
import type { Clip } from '../../src/core/clip';
import { dateLanguage } from '../../src/ui/date-language';
import { hostOf } from '../host-of';
import { whenText } from '../when-text';

export function TrashRow({ clip, onRestore }: { clip: Clip; onRestore(): void }) {
  const title = clip.title || clip.url;
  return (
    <li>
      <p>
        <span class="trash-title">{title}</span>{' '}
        <span class="trash-when">
          {[hostOf(clip.url), removedText(clip)].filter(Boolean).join(' · ')}
        </span>
      </p>
      <button type="button" class="quiet" onClick={onRestore}>
        {message('digestTrashRestore')}
        <span class="visually-hidden"> {title}</span>
      </button>
    </li>
  );
}

function removedText({ deletedAt = 0 }: Clip): string {
  return message('digestTrashRemoved', whenText(deletedAt, Date.now(), dateLanguage()));
}
