import { message } from '../src/browser/messages';
import type { Clip } from '../src/core/clip';

interface BelowBoxProps {
  /** Empty where it stands by itself. */
  parent: string;
  /** Undefined until they have been read. */
  recent: Clip[] | undefined;
  onChoose: (parent: string) => void;
}

/** Under which of the recent clips this one is to stand. */
export function BelowBox({ parent, recent = [], onChoose }: BelowBoxProps) {
  const isOld = parent !== '' && !recent.some(({ id }) => id === parent);
  return (
    <div class="field wide">
      <label for="below">{message('digestBelow')}</label>
      <select id="below" value={parent} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{message('digestBelowNone')}</option>
        {isOld && <option value={parent}>{message('popupBelowOlder')}</option>}
        {recent.map(({ id, title, url }) => (
          <option key={id} value={id}>
            {title || url}
          </option>
        ))}
      </select>
    </div>
  );
}
