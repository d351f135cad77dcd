import { message } from '../src/browser/messages';
import { ExpectedError } from '../src/core/errors';
import { Failure } from './Failure';

interface Props {
  onMine(): void;
  onTheirs(): void;
}

/** Two windows wrote the same: the writer says which text stays. */
export function Conflict({ onMine, onTheirs }: Props) {
  return (
    <Failure error={new ExpectedError('conflict')}>
      <div class="buttons">
        <button type="button" onClick={onMine}>
          {message('digestConflictMine')}
        </button>
        <button type="button" onClick={onTheirs}>
          {message('digestConflictTheirs')}
        </button>
      </div>
    </Failure>
  );
}
