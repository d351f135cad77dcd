import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import type { Clip } from '../../src/core/clip';
import { Field } from '../../src/ui/Field';
import { type Known, knownText } from '../known-text';
import type { LinkFormState } from './use-link-form';

interface Props extends LinkFormState {
  onShow(clip: Clip): void;
}

/** The address, with what is to be said of it. */
export function UrlField({ text, type, read, refusal, onShow }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const isNoLink = refusal === 'noLink';
  useEffect(() => box.current?.focus(), [isNoLink]);
  const putBack = (ruleId: string) => {
    type({ putBack: [...text.putBack, ruleId] });
    // The button goes, and the focus would with it.
    box.current?.focus();
  };
  return (
    <>
      <Field label={message('digestUrl')} error={isNoLink ? message('digestAddNoLink') : undefined}>
        {(control) => (
          <input
            {...control}
            ref={box}
            type="text"
            inputMode="url"
            spellcheck={false}
            placeholder="https://"
            value={text.url}
            onInput={(event) => type({ url: event.currentTarget.value })}
          />
        )}
      </Field>
      {read?.known && (
        <KnownNotice known={read.known} isAsked={refusal === 'known'} onShow={onShow} />
      )}
      {!read?.known &&
        read?.cleaned.map(({ ruleId, label, parts }) => (
          <div key={ruleId} class="link-notice" title={parts.join(', ')}>
            <p role="status">{message('digestCleaned', message(label))}</p>
            <button type="button" class="quiet" onClick={() => putBack(ruleId)}>
              {message('digestPutBack')}
            </button>
          </div>
        ))}
    </>
  );
}

interface KnownProps {
  known: Known;
  /** It was to be added all the same. */
  isAsked: boolean;
  onShow(clip: Clip): void;
}

function KnownNotice({ known, isAsked, onShow }: KnownProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) button.current?.focus();
  }, [isAsked]);
  return (
    <div class="link-notice">
      <p role="status">{knownText(known)}</p>
      <button type="button" class="quiet" ref={button} onClick={() => onShow(known.clip)}>
        {message('digestShowClip')}
      </button>
    </div>
  );
}
