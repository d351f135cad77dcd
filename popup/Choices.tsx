import { message } from '../src/browser/messages';
import type { Boxes } from './boxes';
import { TextBox } from './TextBox';
import type { TypeInto } from './use-form';

interface ChoicesProps {
  boxes: Boxes;
  sections: string[] | undefined;
  type: TypeInto;
}

export function Choices({ boxes, sections, type }: ChoicesProps) {
  return (
    <div class="choices">
      <label class="check">
        <input
          id="highlight"
          type="checkbox"
          checked={boxes.highlight}
          onInput={(event) => type('highlight', event.currentTarget.checked)}
        />
        <span>{message('popupHighlight')}</span>
      </label>
      <TextBox
        id="section"
        className="inline-field"
        label={message('popupSection')}
        value={boxes.section}
        suggestions={sections && { id: 'sections', texts: sections }}
        onText={(text) => type('section', text)}
      />
    </div>
  );
}
