import { message } from '../src/browser/messages';
import { PRESETS } from '../src/core/presets';
import { layoutOf } from '../src/layouts';
import { presetEdits } from './style-edits';
import { UndoLine } from './UndoLine';
import type { StyleEditing } from './use-style';

/** Sets the whole style to one of those a newcomer chooses from. */
export function StartAgain({ editing }: { editing: StyleEditing }) {
  return (
    <fieldset class="start-again">
      <legend>{message('optionsStartAgain')}</legend>
      <div class="buttons">
        {PRESETS.map(({ id, layout }) => {
          const label = message(layoutOf(layout).label);
          return (
            <button
              type="button"
              key={id}
              onClick={() =>
                editing.changeWithUndo(
                  'startAgain',
                  presetEdits(id),
                  message('optionsStartedAgain', label),
                )
              }
            >
              {label}
            </button>
          );
        })}
      </div>
      <UndoLine editing={editing} place="startAgain" />
    </fieldset>
  );
}
