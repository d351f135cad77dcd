import { message } from '../../src/browser/messages';
import { Icon } from '../Icon';

const PENCIL =
  'M10.7 2.8l2.5 2.5M2.8 13.2l.7-3.2 7-7a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2l-7 7z';

/** Its click is the row's. */
export function EditButton(props: { rowId: string; title: string; tabIndex: number }) {
  const { rowId, title, tabIndex } = props;
  return (
    <button
      type="button"
      class="quiet icon outline-edit"
      aria-label={message('digestEditNamed', title)}
      title={message('digestEdit')}
      tabIndex={tabIndex}
      data-edit={rowId}
    >
      <Icon path={PENCIL} />
    </button>
  );
}
