import { useLoaded } from '../../src/ui/use-loaded';
import type { DeliverDialog } from './DeliverDialog';

/** The dialog with what it needs, which comes when it is wanted. */
export function Deliver(props: Parameters<typeof DeliverDialog>[0]) {
  const Dialog = useLoaded(load);
  return Dialog ? <Dialog {...props} /> : null;
}

const load = () => import('./DeliverDialog').then(({ DeliverDialog }) => DeliverDialog);
