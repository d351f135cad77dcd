import type { Removal } from '../../src/core/removal';
import { removalAnswers, removalText } from '../../src/ui/removal-text';

interface Props {
  question: Removal;
  onKeep(): void;
  onRemove(): void;
}

export function Question({ question, onKeep, onRemove }: Props) {
  const { keep, remove } = removalAnswers(question);
  return (
    <div class="devices-question">
      <p role="alert">{removalText(question)}</p>
      <div class="data-buttons">
        <button type="button" onClick={onKeep}>
          {keep}
        </button>
        <button type="button" class="danger" onClick={onRemove}>
          {remove}
        </button>
      </div>
    </div>
  );
}
