import { useEffect, useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { type FrontMatterField, hasPattern } from '../src/core/style';
import {
  editRow,
  keptFields,
  moveRow,
  putBackRow,
  type Row,
  removeRow,
  rowsOf,
} from './front-matter-rows';
import { patternProblem } from './pattern-problem';
import type { StyleEditing } from './use-style';

/** The rows being edited; what is fit of them goes into the style, the rest stays in its box. */
export function useFrontMatterRows(editing: StyleEditing) {
  const { style, locale } = editing;
  const [rows, setRows] = useState(() => rowsOf(style.frontMatter.fields));
  useEffect(() => {
    // Changed elsewhere: by an undo, or in another window.
    if (!isSame(style.frontMatter.fields, keptFields(rows)))
      setRows(rowsOf(style.frontMatter.fields));
  }, [style.frontMatter.fields]);

  const editsFor = (next: Row[]) => ({
    frontMatter: { ...style.frontMatter, fields: keptFields(next) },
  });
  const take = (next: Row[]) => {
    setRows(next);
    if (!isSame(keptFields(next), style.frontMatter.fields)) editing.change(editsFor(next));
  };
  const isFit = (field: FrontMatterField) =>
    !hasPattern(field) || patternProblem('frontMatter', field.value, locale) === undefined;
  return {
    rows,
    setRows,
    edit: (id: number, edit: Partial<FrontMatterField>) => take(editRow(rows, id, edit, isFit)),
    move: (id: number, by: -1 | 1) => take(moveRow(rows, id, by)),
    remove: (id: number) => {
      const at = rows.findIndex((row) => row.id === id);
      const row = rows[at];
      if (!row) return;
      const next = removeRow(rows, id);
      const name = row.key || message('optionsNewField');
      setRows(next);
      editing.changeWithUndo(
        'frontMatter',
        editsFor(next),
        message('optionsFieldRemoved', name),
        () =>
          // The style has nothing of what is unfit, in this row or another.
          setRows((now) => putBackRow(now, at, row)),
      );
    },
  };
}

function isSame(a: FrontMatterField[], b: FrontMatterField[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
