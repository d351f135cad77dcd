import { message } from '../src/browser/messages';
import { PatternField } from './PatternField';
import type { StyleEditing } from './use-style';

/** The patterns behind "Advanced", with their labels. */
const PATTERNS = {
  title: 'optionsIssueTitle',
  heading: 'optionsHeading',
  logHeading: 'optionsLogHeading',
  day: 'optionsDay',
  sectionHeading: 'optionsSectionHeading',
  kind: 'optionsKind',
} as const;

type Name = keyof typeof PATTERNS;

export function StylePatterns({ editing: { style, locale, change } }: { editing: StyleEditing }) {
  const names = Object.keys(PATTERNS) as Name[]; // it has no other keys
  return (
    <div class="field-grid">
      {names.map((name) => (
        <PatternField
          key={name}
          label={message(PATTERNS[name])}
          name={name}
          value={style[name]}
          locale={locale}
          onChange={(pattern) => change({ [name]: pattern })}
        />
      ))}
    </div>
  );
}
