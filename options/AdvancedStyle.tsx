import { message } from '../src/browser/messages';
import { DISCUSSIONS, ENGINES, QUOTE_FORMS } from '../src/core/style';
import { BULLET_OPTIONS, bulletEdits, bulletOf } from './bullet-edits';
import { FrontMatterFields } from './FrontMatterFields';
import { HighlightNames } from './HighlightNames';
import { namedOptions } from './named-options';
import { Select } from './Select';
import { StylePatterns } from './StylePatterns';
import { TextField } from './TextField';
import type { StyleEditing } from './use-style';

interface AdvancedStyleProps {
  editing: StyleEditing;
  locales: { value: string; label: string }[];
}

export function AdvancedStyle({ editing, locales }: AdvancedStyleProps) {
  const { style, change } = editing;
  return (
    <>
      <div class="field-grid">
        <Select
          label={message('optionsLocale')}
          value={style.locale}
          options={locales}
          onChange={(locale) => change({ locale })}
        />
        <Select
          label={message('optionsEngine')}
          hint={message('optionsEngineHint')}
          value={style.engine}
          options={namedOptions('optionsEngine', ENGINES)}
          onChange={(engine) => change({ engine })}
        />
      </div>
      <h3>{message('optionsPatterns')}</h3>
      <p class="field-hint">{message('optionsPatternsHint')}</p>
      <StylePatterns editing={editing} />
      <h3>{message('optionsMarks')}</h3>
      <StyleMarks editing={editing} />
      {style.frontMatter.format !== 'none' && (
        <>
          <h3>{message('optionsFrontMatter')}</h3>
          <FrontMatterFields editing={editing} />
        </>
      )}
    </>
  );
}

const INDENTS = [2, 3, 4];

function StyleMarks({ editing }: { editing: StyleEditing }) {
  const { style, change } = editing;
  return (
    <div class="field-grid">
      <Select
        label={message('optionsBullet')}
        value={bulletOf(style)}
        options={BULLET_OPTIONS}
        onChange={(choice) => change(bulletEdits(choice))}
      />
      <Select
        label={message('optionsIndent')}
        value={String(style.indent)}
        options={[...new Set([...INDENTS, style.indent])].map((count) => ({
          value: String(count),
          label: message('optionsSpaces', String(count)),
        }))}
        onChange={(indent) => change({ indent: Number(indent) })}
      />
      <TextField
        label={message('optionsSeparator')}
        hint={message('optionsSeparatorHint')}
        value={style.separator}
        isCode
        onChange={(separator) => change({ separator })}
      />
      <Select
        label={message('optionsQuote')}
        value={style.quote}
        options={namedOptions('optionsQuote', QUOTE_FORMS)}
        onChange={(quote) => change({ quote })}
      />
      <Select
        label={message('optionsDiscussions')}
        value={style.discussions ?? 'below'}
        options={namedOptions('optionsDiscussions', DISCUSSIONS)}
        onChange={(discussions) => change({ discussions })}
      />
      <HighlightNames editing={editing} />
      <TextField
        label={message('optionsMostClips')}
        hint={message('optionsMostClipsHint')}
        value={style.mostClips === undefined ? '' : String(style.mostClips)}
        onChange={(text) => change({ mostClips: countIn(text) })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={style.escapePipes}
          onChange={(event) => change({ escapePipes: event.currentTarget.checked })}
        />
        {message('optionsEscapePipes')}
      </label>
    </div>
  );
}

/** None for what is no number. */
function countIn(text: string): number | undefined {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : undefined;
}
