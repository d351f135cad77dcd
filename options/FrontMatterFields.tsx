import { useRef } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { FrontMatterRow } from './FrontMatterRow';
import { addRow } from './front-matter-rows';
import { Select } from './Select';
import { UndoLine } from './UndoLine';
import { useFrontMatterRows } from './use-front-matter-rows';
import type { StyleEditing } from './use-style';

const BLANK_LINES = [0, 1, 2, 3];

export function FrontMatterFields({ editing }: { editing: StyleEditing }) {
  const { rows, setRows, ...edits } = useFrontMatterRows(editing);
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const add = () => {
    setRows(addRow(rows));
    // The new row is there after the render that follows.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('li:last-child input')?.focus(),
    );
  };
  const remove = (id: number) => {
    edits.remove(id);
    addButton.current?.focus();
  };
  return (
    <>
      <ul class="front-matter" ref={list}>
        {rows.map((row) => (
          <FrontMatterRow
            key={row.id}
            row={row}
            rows={rows}
            locale={editing.locale}
            {...edits}
            remove={remove}
          />
        ))}
      </ul>
      <div class="front-matter-foot">
        <button type="button" ref={addButton} onClick={add}>
          {message('optionsAddField')}
        </button>
        <UndoLine editing={editing} place="frontMatter" />
      </div>
      <BlankLines editing={editing} />
    </>
  );
}

function BlankLines({ editing: { style, change } }: { editing: StyleEditing }) {
  return (
    <div class="field-grid">
      <Select
        label={message('optionsBlankLines')}
        value={String(style.frontMatter.blankLinesAfter)}
        options={[...new Set([...BLANK_LINES, style.frontMatter.blankLinesAfter])].map((count) => ({
          value: String(count),
          label: String(count),
        }))}
        onChange={(count) =>
          change({ frontMatter: { ...style.frontMatter, blankLinesAfter: Number(count) } })
        }
      />
    </div>
  );
}
