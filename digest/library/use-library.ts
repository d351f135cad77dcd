import { useMemo, useState } from 'preact/hooks';
import { foundIn, type LibraryFilters, libraryChoices } from '../../src/core/library';
import { readLibrary } from '../../src/storage/library';
import { useLive } from '../use-live';

/** All clips, kept in step, with what is looked for among them. */
export function useLibrary(query: string) {
  const entries = useLive(readLibrary, ['clips', 'issues', 'styles']);
  const [filters, setFilters] = useState<LibraryFilters>({});
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => foundIn(entries ?? [], query, filters), [entries, query, filters]);
  const choices = useMemo(() => libraryChoices(entries ?? []), [entries]);
  // What isn't found any more isn't changed with the rest, unseen.
  const chosen = useMemo(
    () => found.filter(({ clip }) => selected.has(clip.id)),
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
