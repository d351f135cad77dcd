import type { Locale } from 'date-fns';
import { message } from '../src/browser/messages';
import { type FrontMatterField, hasPattern, PATTERN_TYPES } from '../src/core/style';
import { Field } from '../src/ui/Field';
import { keyProblem, type Row } from './front-matter-rows';
import { namedOptions } from './named-options';
import { PatternInput } from './PatternInput';
import { patternProblem } from './pattern-problem';
import { Select } from './Select';

interface FrontMatterRowProps {
  row: Row;
  rows: Row[];
  locale: Locale;
  edit: (id: number, edit: Partial<FrontMatterField>) => void;
  move: (id: number, by: -1 | 1) => void;
  remove: (id: number) => void;
}

export function FrontMatterRow({ row, rows, locale, edit, move, remove }: FrontMatterRowProps) {
  const name = row.key || message('optionsNewField');
  const problem = keyProblem(rows, row);
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a legend can't stand in a grid */}
      <div class="front-matter-row" role="group" aria-label={name}>
        <CodeField
          label={message('optionsKey')}
          value={row.key}
          error={problem && message(PROBLEMS[problem])}
          onChange={(key) => edit(row.id, { key })}
        />
        <Field
          label={message('optionsValue')}
          error={hasPattern(row) ? patternProblem('frontMatter', row.value, locale) : undefined}
        >
          {(control) => (
            <PatternInput
              control={control}
              name="frontMatter"
              text={row.value}
              onType={(value) => edit(row.id, { value })}
            />
          )}
        </Field>
        <Select
          label={message('optionsType')}
          value={row.type}
          options={namedOptions('optionsType', typesFor(row))}
          onChange={(type) => edit(row.id, { type })}
        />
        <div class="row-buttons">
          <IconButton
            label={message('optionsMoveUp', name)}
            path="M4 10l4-4 4 4"
            isOff={row === rows[0]}
            onClick={() => move(row.id, -1)}
          />
          <IconButton
            label={message('optionsMoveDown', name)}
            path="M4 6l4 4 4-4"
            isOff={row === rows.at(-1)}
            onClick={() => move(row.id, 1)}
          />
          <IconButton
            label={message('optionsRemoveField', name)}
            path="M4.5 4.5l7 7m0-7l-7 7"
            onClick={() => remove(row.id)}
          />
        </div>
      </div>
    </li>
  );
}

/** The others come with a learned style, for what no pattern gives. */
function typesFor({ type }: Row): FrontMatterField['type'][] {
  return hasPattern({ type }) ? [...PATTERN_TYPES] : [...PATTERN_TYPES, type];
}

const PROBLEMS = {
  keyMissing: 'optionsKeyMissing',
  keyOdd: 'optionsKeyOdd',
  keyTwice: 'optionsKeyTwice',
};

interface CodeFieldProps {
  label: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function CodeField({ label, value, error, onChange }: CodeFieldProps) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <input
          {...control}
          type="text"
          class="code"
          value={value}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface IconButtonProps {
  label: string;
  path: string;
  isOff?: boolean;
  onClick: () => void;
}

/** Off, it keeps the focus: a row moved to the end by keyboard is moved back by the next button. */
function IconButton({ label, path, isOff = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon quiet"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
