import { message } from '../src/browser/messages';
import type { Clip } from '../src/core/clip';
import { isDay } from '../src/core/day';
import { possibleParents } from '../src/core/possible-parents';
import { Field } from '../src/ui/Field';
import type { ClipText } from './clip-text';
import { NoteField } from './note/NoteField';
import { QuoteFields } from './QuoteFields';
import { RelatedFields } from './RelatedFields';
import { useUsed } from './use-used';

interface Props {
  clip: Clip;
  clips: Clip[];
  text: ClipText;
  type(part: Partial<ClipText>): void;
}

export function ClipFields({ clip, clips, text, type }: Props) {
  const used = useUsed();
  const set = (name: TextName) => (value: string) => type({ [name]: value });
  const isBadDay = text.day !== '' && !isDay(text.day.trim());
  return (
    <>
      <TextField label="digestTitle" value={text.title} onType={set('title')} />
      <TextField label="digestUrl" value={text.url} onType={set('url')} inputMode="url" />
      <NoteField note={text.note} onType={set('note')} />
      <QuoteFields quotes={text.quotes} onType={(quotes) => type({ quotes })} />
      <label class="check">
        <input
          type="checkbox"
          checked={text.highlight}
          onChange={(event) => type({ highlight: event.currentTarget.checked })}
        />
        {message('digestHighlight')}
      </label>
      <div class="clip-form-grid">
        <TextField label="digestKind" value={text.kind} onType={set('kind')} known={used.kinds} />
        <TextField
          label="digestSection"
          value={text.section}
          onType={set('section')}
          known={used.sections}
        />
        <TextField label="digestTags" value={text.tags} onType={set('tags')} />
        <TextField
          label="digestDay"
          value={text.day}
          onType={set('day')}
          error={isBadDay ? message('errorInvalidDay', text.day) : undefined}
        />
      </div>
      <ParentField clip={clip} clips={clips} value={text.parent} onType={set('parent')} />
      <RelatedFields related={text.related} onType={(related) => type({ related })} />
    </>
  );
}

type TextName = 'title' | 'url' | 'note' | 'kind' | 'section' | 'tags' | 'day' | 'parent';

interface TextFieldProps {
  label: string;
  value: string;
  onType(value: string): void;
  /** Offered while typing. */
  known?: string[];
  error?: string | undefined;
  inputMode?: 'url';
}

function TextField({ label, value, onType, known, error, ...rest }: TextFieldProps) {
  return (
    <Field label={message(label)} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            {...rest}
            {...(known ? { list: `${control.id}-known` } : {})}
            type="text"
            value={value}
            onInput={(event) => onType(event.currentTarget.value)}
          />
          {known && (
            <datalist id={`${control.id}-known`}>
              {known.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

type ParentProps = Pick<Props, 'clip' | 'clips'> & { value: string; onType(value: string): void };

function ParentField({ clip, clips, value, onType }: ParentProps) {
  return (
    <Field label={message('digestBelow')}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onType(event.currentTarget.value)}>
          <option value="">{message('digestBelowNone')}</option>
          {possibleParents(clip, clips).map(({ id, title, url }) => (
            <option key={id} value={id}>
              {title || url}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
