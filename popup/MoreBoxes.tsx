import { useEffect, useRef } from 'preact/hooks';
import { message } from '../src/browser/messages';
import type { Used } from '../src/core/used';
import type { Boxes } from './boxes';
import { TextBox } from './TextBox';
import type { TypeInto } from './use-form';

interface MoreBoxesProps {
  boxes: Boxes;
  /** Undefined until it has been read. */
  used: Used | undefined;
  dayError: string | undefined;
  type: TypeInto;
}

export function MoreBoxes({ boxes, used, dayError, type }: MoreBoxesProps) {
  const disclosure = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!dayError || !disclosure.current) return;
    disclosure.current.open = true;
    document.getElementById('day')?.focus();
  }, [dayError]);
  return (
    <details ref={disclosure}>
      <summary>{message('popupMore')}</summary>
      <div class="more">
        <TextBox
          id="kind"
          label={message('popupKind')}
          value={boxes.kind}
          suggestions={used && { id: 'kinds', texts: used.kinds }}
          onText={(text) => type('kind', text)}
        />
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
      </div>
    </details>
  );
}
