import type { Locale } from 'date-fns';
import { message } from '../../src/browser/messages';
import { PatternField } from '../PatternField';
import type { SetupEditing } from './use-setup';

interface Props {
  editing: SetupEditing;
  locale: Locale;
}

export function FolderFields({ editing: { setup, change, chooseFolder }, locale }: Props) {
  const { folder, folderPath } = setup;
  return (
    <>
      <div class="publishing-folder">
        <button type="button" onClick={chooseFolder}>
          {message(folder === '' ? 'optionsChooseFolder' : 'optionsOtherFolder')}
        </button>
        <p role="status">{folder === '' ? '' : message('optionsFolderChosen', folder)}</p>
      </div>
      <PatternField
        label={message('optionsFolderPath')}
        name="post"
        value={folderPath}
        locale={locale}
        onChange={(typed) => change({ folderPath: typed })}
      />
    </>
  );
}
