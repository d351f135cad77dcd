import { message } from '../../src/browser/messages';
import type { LibraryEntry } from '../../src/core/library';
import { dateLanguage } from '../../src/ui/date-language';
import { issueName } from '../../src/ui/issue-name';
import { hostOf } from '../host-of';

interface Props {
  entry: LibraryEntry;
  isSelected: boolean;
  onToggle(): void;
  onShow(): void;
}

export function LibraryRow({ entry, isSelected, onToggle, onShow }: Props) {
  const { clip, period } = entry;
  const title = clip.title || clip.url;
  return (
    <li class={isSelected ? 'library-row library-chosen' : 'library-row'}>
      <label class="library-title">
        <input type="checkbox" checked={isSelected} onChange={onToggle} />
        <span class={clip.highlight ? 'outline-highlight' : ''}>{title}</span>
      </label>
      <p class="library-facts">{factsOf(entry).join(' · ')}</p>
      {clip.note.trim() !== '' && <p class="library-note">{clip.note}</p>}
      {period && (
        <button type="button" class="quiet" onClick={onShow}>
          {message('digestShow')}
          <span class="visually-hidden"> {title}</span>
        </button>
      )}
    </li>
  );
}

function factsOf({ clip, period, isPublished }: LibraryEntry): string[] {
  const issue = period ? issueName(period, dateLanguage()) : message('digestNoIssue');
  const where = isPublished ? message('digestPublishedIn', issue) : issue;
  return [hostOf(clip.url), clip.day, where, clip.kind, clip.section, clip.tags.join(', ')].filter(
    (fact) => fact !== undefined && fact !== '',
  ) as string[];
}
