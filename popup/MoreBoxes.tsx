import { useEffect, useRef } from 'preact/hooks';
import { message } from '../src/browser/messages';
import type { Related } from '../src/core/clip';
import type { Used } from '../src/core/used';
import { BelowBox } from './BelowBox';
import type { Boxes } from './boxes';
import { shownKeys } from './keys';
import { RelatedList } from './RelatedList';
import { TextBox } from './TextBox';
import type { TypeInto } from './use-form';
import type { useLastChoices } from './use-last-choices';
import type { useRecent } from './use-recent';

interface MoreBoxesProps {
  boxes: Boxes;
  /** Undefined until it has been read. */
  used: Used | undefined;
  suggestedKind: string | undefined;
  recent: ReturnType<typeof useRecent>;
  last: ReturnType<typeof useLastChoices>;
  /** Where the page was found. */
  foundAt: Related | undefined;
  dayError: string | undefined;
  type: TypeInto;
}

export function MoreBoxes(props: MoreBoxesProps) {
  const { boxes, used, suggestedKind, recent, last, foundAt, dayError, type } = props;
  const disclosure = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!dayError || !disclosure.current) return;
    disclosure.current.open = true;
    document.getElementById('day')?.focus();
  }, [dayError]);
  const takeKind = (kind: string) => {
    type('kind', kind);
    // The button goes, and the focus would with it.
    document.getElementById('kind')?.focus();
  };
  return (
    <details ref={disclosure} onToggle={recent.want}>
      <summary>{message('popupMore')}</summary>
      <div class="more">
        <TextBox
          id="kind"
          label={message('popupKind')}
          value={boxes.kind}
          suggestions={used && { id: 'kinds', texts: used.kinds }}
          onText={(text) => type('kind', text)}
          {...(suggestedKind ? { more: { placeholder: suggestedKind } } : {})}
        >
          {suggestedKind && boxes.kind === '' && (
            <button type="button" class="quiet take" onClick={() => takeKind(suggestedKind)}>
              {message('popupUseKind', suggestedKind)}
            </button>
          )}
        </TextBox>
        <TextBox
          id="day"
          label={message('popupDay')}
          value={boxes.day}
          error={dayError}
          onText={(text) => type('day', text)}
          more={{ placeholder: '2024-03-31' }}
        />
        <TextBox
          id="tags"
          className="field wide"
          label={message('popupTags')}
          value={boxes.tags}
          hint={message('popupTagsHint')}
          onText={(text) => type('tags', text)}
        />
        <BelowBox
          parent={boxes.parent}
          recent={recent.recent}
          onChoose={(parent) => type('parent', parent)}
        />
        <RelatedList
          related={boxes.related}
          foundAt={foundAt}
          onRelated={(related) => type('related', related)}
        />
        {last.isOffered && (
          <button
            type="button"
            class="quiet as-last"
            title={message('popupAsLastHint', shownKeys('L'))}
            onClick={last.choose}
          >
            {message('popupAsLast')}
          </button>
        )}
      </div>
    </details>
  );
}
