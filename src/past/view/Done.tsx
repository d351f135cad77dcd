import { message } from '../../browser/messages';
import { counted } from '../counted';
import type { Stage } from '../use-import';
import { useFirstFocus } from './use-first-focus';

interface Props {
  stage: Stage & { at: 'done' | 'undone' };
  onUndo: () => void;
  onClose: () => void;
}

export function Done({ stage, onUndo, onClose }: Props) {
  const close = useFirstFocus<HTMLButtonElement>();
  return (
    <div class="past-done">
      <p role="status">{doneText(stage)}</p>
      <div class="past-buttons">
        <button type="button" class="primary" ref={close} onClick={onClose}>
          {message('pastClose')}
        </button>
        {stage.at === 'done' && (
          <button type="button" onClick={onUndo}>
            {message('pastUndo')}
          </button>
        )}
      </div>
    </div>
  );
}

function doneText(stage: Props['stage']): string {
  if (stage.at === 'undone')
    return stage.changed === 0
      ? message('pastUndone')
      : counted(stage.changed, 'pastUndoneButOne', 'pastUndoneButOther');
  const { clips, styleName } = stage;
  const parts = [
    ...(clips > 0 ? [counted(clips, 'pastImportedOne', 'pastImportedOther')] : []),
    ...(styleName ? [message('pastStyleInUse', styleName)] : []),
  ];
  return parts.join(' ');
}
