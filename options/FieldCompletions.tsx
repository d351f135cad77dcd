import { message } from '../src/browser/messages';
import type { PatternName } from '../src/core/style-patterns';
import { completions } from './completions';

interface Props {
  name: PatternName;
  /** The text up to the caret. */
  begun: string;
  onChoose(completed: string): void;
}

/** The fields that go on from what was begun, to take by pointer or Tab; nothing where no field was begun. */
export function FieldCompletions({ name, begun, onChoose }: Props) {
  const found = completions(name, begun);
  if (found.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form within a field
    <div class="completions" role="group" aria-label={message('optionsCompletions')}>
      {found.map(({ field, whole }) => (
        <button key={field} type="button" class="code" onClick={() => onChoose(whole)}>
          {`{${field}}`}
        </button>
      ))}
    </div>
  );
}
