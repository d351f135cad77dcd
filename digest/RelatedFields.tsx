import { message } from '../src/browser/messages';
import type { Related, RelatedRole } from '../src/core/clip';
import { useAddedFocus } from './use-added-focus';

interface Props {
  related: Related[];
  onType(related: Related[]): void;
}

const ROLES: Record<RelatedRole, string> = {
  discussion: 'digestRoleDiscussion',
  via: 'digestRoleVia',
  other: 'digestRoleOther',
};
const NEW: Related = { role: 'discussion', title: '', url: '', key: '' };

/** Links that belong to the clip and stand below it. */
export function RelatedFields({ related, onType }: Props) {
  const rows = useAddedFocus<HTMLElement>(related.length);
  return (
    <section class="rows related" ref={rows}>
      <h3 id="related-name">{message('digestRelated')}</h3>
      {related.length > 0 && (
        <ul aria-labelledby="related-name">
          {related.map((one, index) => (
            <RelatedRow
              key={index}
              related={one}
              onType={(next) => onType(related.with(index, next))}
              onRemove={() => onType(related.toSpliced(index, 1))}
            />
          ))}
        </ul>
      )}
      <button type="button" class="quiet add" onClick={() => onType([...related, NEW])}>
        {message('digestAddRelated')}
      </button>
    </section>
  );
}

interface RowProps {
  related: Related;
  onType(related: Related): void;
  onRemove(): void;
}

function RelatedRow({ related, onType, onRemove }: RowProps) {
  return (
    <li class="related-row" data-row>
      <select
        aria-label={message('digestRelatedRole')}
        value={related.role}
        // The options are the roles.
        onChange={(event) => onType({ ...related, role: event.currentTarget.value as RelatedRole })}
      >
        {Object.entries(ROLES).map(([role, name]) => (
          <option key={role} value={role}>
            {message(name)}
          </option>
        ))}
      </select>
      <input
        type="text"
        aria-label={message('digestRelatedTitle')}
        placeholder={message('digestRelatedTitle')}
        value={related.title}
        onInput={(event) => onType({ ...related, title: event.currentTarget.value })}
      />
      <input
        type="text"
        inputMode="url"
        aria-label={message('digestRelatedUrl')}
        placeholder={message('digestRelatedUrl')}
        value={related.url}
        onInput={(event) => onType({ ...related, url: event.currentTarget.value })}
      />
      <button
        type="button"
        class="quiet icon"
        aria-label={message('digestRemoveRelated')}
        onClick={onRemove}
      >
        ×
      </button>
    </li>
  );
}
