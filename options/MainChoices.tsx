import { message } from '../src/browser/messages';
import { FRONT_MATTER_FORMATS, HIGHLIGHTS } from '../src/core/style';
import { layouts } from '../src/layouts';
import { CadenceChoice } from './CadenceChoice';
import { Choice } from './Choice';
import { highlightEdits } from './highlight-edits';
import { LayoutPicture } from './LayoutPicture';
import { namedOptions } from './named-options';
import { PatternField } from './PatternField';
import { TargetChoice } from './TargetChoice';
import { TextField } from './TextField';
import type { StyleEditing } from './use-style';

/** The choices in front. */
export function MainChoices({ editing }: { editing: StyleEditing }) {
  const { style, locale, change } = editing;
  return (
    <>
      <TargetChoice editing={editing} />
      <Choice
        label={message('optionsLayout')}
        value={style.layout}
        options={layouts.map((layout) => ({
          value: layout.id,
          label: message(layout.label),
          picture: <LayoutPicture layout={layout} locale={locale} />,
        }))}
        onChange={(layout) => change({ layout })}
      />
      <HighlightChoice editing={editing} />
      <Choice
        label={message('optionsFrontMatter')}
        value={style.frontMatter.format}
        options={namedOptions('optionsFrontMatter', FRONT_MATTER_FORMATS)}
        onChange={(format) => change({ frontMatter: { ...style.frontMatter, format } })}
      />
      <CadenceChoice
        cadence={style.cadence}
        locale={locale}
        onChange={(cadence) => change({ cadence })}
      />
      <PatternField
        label={message('optionsFileName')}
        name="fileName"
        value={style.fileName}
        locale={locale}
        onChange={(fileName) => change({ fileName })}
      />
    </>
  );
}

function HighlightChoice({ editing: { style, change } }: { editing: StyleEditing }) {
  return (
    <Choice
      label={message('optionsHighlight')}
      value={style.highlight}
      options={namedOptions('optionsHighlight', HIGHLIGHTS)}
      onChange={(highlight) => change(highlightEdits(highlight, style))}
    >
      {style.highlight === 'emoji' && (
        <div class="emoji-field">
          <TextField
            label={message('optionsHighlightSign')}
            value={style.highlightEmoji}
            onChange={(highlightEmoji) => change({ highlightEmoji })}
          />
        </div>
      )}
    </Choice>
  );
}
