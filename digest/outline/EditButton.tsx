import { message } from '../../src/browser/messages';

/** Its click is the row's, its picture the style sheet's. */
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
    />
  );
}
