import type { errorMessage } from '../../core/error-message';
import type { RoundReport } from '../sync-types';

/** What a round's page asks the worker for: the server, and then to keep what became of the round. */
export type RoundRequest =
  | { type: 'syncServer' }
  | { type: 'syncEnded'; report: RoundReport }
  | { type: 'syncFailed'; problem: ReturnType<typeof errorMessage> };

const TYPES: unknown[] = ['syncServer', 'syncEnded', 'syncFailed'] satisfies RoundRequest['type'][];

/** Of a request by a page of ours. */
export function isRoundRequest(request: unknown): request is RoundRequest {
  return (
    typeof request === 'object' &&
    request !== null &&
    'type' in request &&
    TYPES.includes(request.type)
  );
}
