import { useRef, useState } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import { errorMessage } from '../../src/core/error-message';
import { DEFAULT_STYLE_ID } from '../../src/core/presets';
import { PastButton } from '../../src/past/PastButton';
import { bringBackStyle, duplicateStyle, removeStyle } from '../../src/storage/own-styles';
import { chooseStyle } from '../../src/storage/styles';
import { Select } from '../Select';
import { TextField } from '../TextField';
import type { StyleEditing } from '../use-style';
import { exportStyle, importStyle } from './style-file';
import { useStyles } from './use-styles';

interface Said {
  text: string;
  undo?: () => Promise<unknown>;
}

/** Which style is edited here and begins new issues, and what can be done with it as a whole. */
export function StyleBar({ editing }: { editing: StyleEditing }) {
  const { style, change } = editing;
  const [said, setSaid] = useState<Said>({ text: '' });
  const status = useRef<HTMLParagraphElement>(null);
  const fail = (error: unknown) => {
    const { name, subject } = errorMessage(error);
    setSaid({ text: message(name, subject) });
  };
  const styles = useStyles(fail);
  const act = (work: () => Promise<Said>) => {
    work().then(setSaid, fail);
  };
  /** For what takes its own button away. */
  const actAndStay = (work: () => Promise<Said>) => {
    status.current?.focus();
    act(work);
  };
  const listed = styles.some(({ id }) => id === style.id) ? styles : [...styles, style];
  return (
    <div class="style-bar">
      <div class="style-bar-fields">
        <Select
          label={message('optionsStyleInUse')}
          hint={message('optionsStyleInUseHint')}
          value={style.id}
          options={listed.map(({ id, name }) => ({
            value: id,
            label: id === style.id ? style.name : name,
          }))}
          onChange={(id) => act(() => chooseStyle(id).then(() => ({ text: '' })))}
        />
        <TextField
          label={message('optionsStyleName')}
          value={style.name}
          onChange={(name) => change({ name })}
        />
      </div>
      <StyleActions editing={editing} act={act} actAndStay={actAndStay} />
      <p class="style-bar-said" role="status" tabIndex={-1} ref={status}>
        {said.text}
      </p>
      {said.undo && (
        <button
          type="button"
          class="quiet"
          onClick={() =>
            actAndStay(
              () =>
                said.undo?.().then(() => ({ text: message('optionsStyleBack') })) ??
                Promise.resolve(said),
            )
          }
        >
          {message('optionsUndo')}
        </button>
      )}
    </div>
  );
}

interface ActionsProps {
  editing: StyleEditing;
  act(work: () => Promise<Said>): void;
  actAndStay(work: () => Promise<Said>): void;
}

function StyleActions({ editing: { style }, act, actAndStay }: ActionsProps) {
  const file = useRef<HTMLInputElement>(null);
  const isPreset = style.id.startsWith('preset:');
  const duplicate = async (): Promise<Said> => {
    const copy = await duplicateStyle(style, message('optionsCopyOf', style.name));
    return { text: message('optionsStyleAdded', copy.name) };
  };
  const remove = async (): Promise<Said> => {
    await removeStyle(style.id, DEFAULT_STYLE_ID, Date.now());
    return {
      text: message('optionsStyleRemoved', style.name),
      undo: () => bringBackStyle(style.id),
    };
  };
  const take = async (chosen: File): Promise<Said> => {
    const { name } = await importStyle(chosen);
    return { text: message('optionsStyleAdded', name) };
  };
  return (
    <div class="style-bar-buttons">
      <PastButton label={message('optionsPastePost')} task="learn" />
      <button type="button" onClick={() => act(duplicate)}>
        {message('optionsDuplicateStyle')}
      </button>
      <button
        type="button"
        onClick={() =>
          act(async () => ({ text: message('optionsStyleExported', exportStyle(style)) }))
        }
      >
        {message('optionsExportStyle')}
      </button>
      <button type="button" onClick={() => file.current?.click()}>
        {message('optionsImportStyle')}
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={message('optionsStyleFile')}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) act(() => take(chosen));
          // The same file again is a change too.
          currentTarget.value = '';
        }}
      />
      {!isPreset && (
        <button type="button" onClick={() => actAndStay(remove)}>
          {message('optionsRemoveStyle')}
        </button>
      )}
    </div>
  );
}
