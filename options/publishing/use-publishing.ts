import type { Publisher } from '../../src/publishers/publisher';
import { useLoaded } from '../../src/ui/use-loaded';
import { type SetupEditing, useSetup } from './use-setup';

export interface Publishing {
  editing: SetupEditing;
  publishers: readonly Publisher[];
}

/** Undefined until both are there. */
export function usePublishing(onError: (error: unknown) => void): Publishing | undefined {
  const editing = useSetup(onError);
  const publishers = useLoaded(loadPublishers);
  return editing && publishers ? { editing, publishers } : undefined;
}

const loadPublishers = () => import('../../src/publishers').then(({ publishers }) => publishers);
