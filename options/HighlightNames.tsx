import { message } from '../src/browser/messages';
import { TextField } from './TextField';
import type { StyleEditing } from './use-style';

/** What the section of the highlights is called, and what follows it. */
export function HighlightNames({ editing: { style, change } }: { editing: StyleEditing }) {
  const { highlight, highlightSection: names } = style;
  if (highlight !== 'section' || !names) return null;
  return (
    <>
      <TextField
        label={message('optionsHighlightSectionName')}
        value={names.name}
        onChange={(name) => change({ highlightSection: { ...names, name } })}
      />
      <TextField
        label={message('optionsHighlightRestName')}
        hint={message('optionsHighlightRestNameHint')}
        value={names.restName}
        onChange={(restName) => change({ highlightSection: { ...names, restName } })}
      />
    </>
  );
}
