import { useMemo, useRef, useState } from 'preact/hooks';
import {
  foundIn,
  type LibraryEntry,
  type LibraryFilters,
  libraryChoices,
} from '../../src/core/library';
import { readLibrary } from '../../src/storage/library';
import { useLive } from '../use-live';

const NONE: LibraryEntry[] = [];

/** All clips, kept in step, with what is looked for among them. */
export function useLibrary(query: string) {
  const entries = useLive(readLibrary, ['clips', 'issues', 'styles']);
  const [filters, setFilters] = useState<LibraryFilters>({});
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const found = useFound(entries ?? NONE, query, filters);
  const choices = useMemo(() => libraryChoices(entries ?? NONE), [entries]);
  // What isn't found any more isn't changed with the rest, unseen.
  const chosen = useMemo(
    () => (selected.size === 0 ? NONE : found.filter(({ clip }) => selected.has(clip.id))),
    [found, selected],
  );
  return {
    isRead: entries !== undefined,
    filters,
    setFilters,
    found,
    choices,
    chosen,
    setSelected,
  };
}

/** What goes on with a query is looked for in what that has found. */
function useFound(entries: LibraryEntry[], query: string, filters: LibraryFilters): LibraryEntry[] {
  const last = useRef({ entries, query: '', filters, found: entries });
  return useMemo(() => {
    const { current: before } = last;
    const goesOn =
      before.entries === entries && before.filters === filters && query.startsWith(before.query);
    const found = foundIn(goesOn ? before.found : entries, query, filters);
    last.current = { entries, query, filters, found };
    return found;
  }, [entries, query, filters]);
}
