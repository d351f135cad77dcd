import { message } from '../../src/browser/messages';
import type { Period } from '../../src/core/issue';
import { readableUrl } from '../../src/core/link-text';
import { Field } from '../../src/ui/Field';
import { Failure } from '../Failure';
import type { LinkEnds } from './link-ends';
import { UrlField } from './UrlField';
import type { LinkForm } from './use-add-link';
import { isEmptyLink, useLinkForm } from './use-link-form';

interface Props {
  form: LinkForm;
  period: Period;
  ends: LinkEnds;
}

/** Enter adds, Escape closes; what was typed is kept as a draft then. */
export function AddLinkForm({ form, period, ends }: Props) {
  const state = useLinkForm(form, period, ends.onAdded);
  const { text, type, read, error, add } = state;
  const cancel = () =>
    isEmptyLink(text) ? ends.onClose() : ends.onDiscard(form.draftKey, { ...form.rest, ...text });
  return (
    <form
      class="add-link-form"
      aria-label={message('digestAddLink')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => {
        // Escape ends what is being composed, not the form.
        if (event.isComposing) return;
        if (event.key === 'Escape') ends.onClose();
        else if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        else add();
        event.preventDefault();
      }}
    >
      <UrlField {...state} onShow={(clip) => ends.onShow(clip, form.draftKey, text)} />
      <Field label={message('digestTitle')}>
        {(control) => (
          <input
            {...control}
            type="text"
            value={text.title}
            placeholder={read ? readableUrl(read.fields.url) : ''}
            onInput={(event) => type({ title: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={message('digestNote')}>
        {(control) => (
          <textarea
            {...control}
            class="prose"
            rows={2}
            value={text.note}
            onInput={(event) => type({ note: event.currentTarget.value })}
          />
        )}
      </Field>
      {error !== undefined && <Failure error={error} />}
      <div class="add-link-end">
        <label class="check">
          <input
            type="checkbox"
            checked={text.highlight}
            onChange={(event) => type({ highlight: event.currentTarget.checked })}
          />
          {message('digestHighlight')}
        </label>
        <button type="button" class="quiet" onClick={cancel}>
          {message('digestCancel')}
        </button>
        <button type="submit" class="primary">
          {message('digestAdd')}
        </button>
      </div>
    </form>
  );
}
