import { message } from '../src/browser/messages';
import type { Clip } from '../src/core/clip';
import { ExpectedError } from '../src/core/errors';
import { ClipFields } from './ClipFields';
import { Conflict } from './conflict/Conflict';
import { clipDifferences } from './conflict/differences';
import { Failure } from './Failure';
import { type ClipFormEnds, type ClipFormState, useClipForm } from './use-clip-form';

interface Props extends ClipFormEnds {
  clip: Clip;
  clips: Clip[];
}

/** A clip's Edit form. Ctrl+Enter saves from anywhere in it. */
export function ClipForm({ clip, clips, ...ends }: Props) {
  const form = useClipForm(clip, ends);
  if (!form) return null;
  const { base, text, type, save, cancel, remove } = form;
  return (
    <form
      class="clip-form"
      aria-label={message('digestEditClip')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save();
      }}
    >
      <h2>{message('digestEditClip')}</h2>
      <ClipFields clip={base} clips={clips} text={text} type={type} />
      <FormFailure form={form} clips={clips} />
      <div class="clip-form-end">
        <button type="submit" class="primary">
          {message('digestSave')}
        </button>
        <button type="button" onClick={cancel}>
          {message('digestCancel')}
        </button>
        <button type="button" class="quiet danger" onClick={remove}>
          {message('digestRemove')}
        </button>
      </div>
    </form>
  );
}

function FormFailure({ form, clips }: { form: ClipFormState; clips: Clip[] }) {
  const { error, theirs, text, base, settle } = form;
  if (error === undefined) return null;
  if (!theirs || !(error instanceof ExpectedError && error.code === 'conflict'))
    return <Failure error={error} />;
  const nameOf = (id: string) => clips.find((clip) => clip.id === id)?.title ?? '';
  return (
    <Conflict
      differences={clipDifferences(text, base, theirs, nameOf)}
      onMine={() => settle('mine')}
      onTheirs={() => settle('theirs')}
    />
  );
}
