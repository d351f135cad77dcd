import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import { ExpectedError } from '../../src/core/errors';
import { Failure } from '../Failure';

/** A field in which two windows differ. */
export interface Difference {
  /** The name of its message. */
  label: string;
  mine: string;
  theirs: string;
}

interface Props {
  differences: Difference[];
  onMine(): void;
  onTheirs(): void;
}

/** Two windows wrote the same: both texts, and the writer says which one stays. */
export function Conflict({ differences, onMine, onTheirs }: Props) {
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <Failure error={new ExpectedError('conflict')}>
      <dl class="conflict">
        {differences.map(({ label, mine, theirs }) => (
          <div key={label}>
            <dt>{message(label)}</dt>
            <Side name={message('digestConflictHere')} text={mine} />
            <Side name={message('digestConflictThere')} text={theirs} />
          </div>
        ))}
      </dl>
      <div class="buttons" ref={buttons}>
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

function Side({ name, text }: { name: string; text: string }) {
  return (
    <dd>
      <span class="conflict-side">{name}</span>
      <span class="conflict-text">{text === '' ? message('digestConflictEmpty') : text}</span>
    </dd>
  );
}
