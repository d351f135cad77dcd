import { message } from '../src/browser/messages';
import { ENGINES } from '../src/core/style';
import { targetEdits } from '../src/core/targets';
import { Choice } from './Choice';
import { namedOptions } from './named-options';
import { UndoLine } from './UndoLine';
import type { StyleEditing } from './use-style';

/** Sets all that goes by where the post is published: escaping, front matter, file name. */
export function TargetChoice({ editing }: { editing: StyleEditing }) {
  const options = namedOptions('optionsEngine', ENGINES);
  return (
    <div class="target-choice">
      <Choice
        label={message('optionsTarget')}
        value={editing.style.engine}
        options={options}
        onChange={(engine) => {
          const name = options.find(({ value }) => value === engine)?.label ?? engine;
          editing.changeWithUndo('target', targetEdits(engine), message('optionsTargetSet', name));
        }}
      />
      <UndoLine editing={editing} place="target" />
    </div>
  );
}
