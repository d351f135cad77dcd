import { message } from '../../src/browser/messages';

export interface Search {
  /** Undefined while the library isn't shown. */
  query: string | undefined;
  look(query: string): void;
  close(): void;
}

/** Typing leads to the library, Escape back to the issue. */
export function SearchBox({ query, look, close }: Search) {
  return (
    <div class="search">
      <input
        type="search"
        aria-label={message('digestSearch')}
        placeholder={message('digestSearch')}
        value={query ?? ''}
        onInput={(event) => look(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Escape ends what is being composed, not the search.
          if (event.isComposing) return;
          if (event.key === 'Escape') close();
          if (event.key === 'Enter') look(event.currentTarget.value);
        }}
      />
      {query === undefined && (
        <button type="button" class="quiet" onClick={() => look('')}>
          {message('digestLibrary')}
        </button>
      )}
    </div>
  );
}
