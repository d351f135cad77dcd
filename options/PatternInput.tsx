import { useRef, useState } from 'preact/hooks';
import type { PatternName } from '../src/core/style-patterns';
import type { FieldControl } from '../src/ui/Field';
import { FieldCompletions } from './FieldCompletions';

interface Props {
  control: FieldControl;
  name: PatternName;
  text: string;
  onType(text: string): void;
}

/** A box for a pattern, with the fields that may be meant while one is typed. */
export function PatternInput({ control, name, text, onType }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState<number>();
  const take = (completed: string) => {
    const next = completed + text.slice(caret ?? text.length);
    onType(next);
    setCaret(undefined);
    if (!box.current) return;
    // Into the box at once: the caret can only be set in text that is there.
    box.current.value = next;
    box.current.focus();
    box.current.setSelectionRange(completed.length, completed.length);
  };
  return (
    <>
      <input
        {...control}
        ref={box}
        type="text"
        class="code"
        value={text}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget: { value, selectionStart } }) => {
          setCaret(selectionStart ?? value.length);
          onType(value);
        }}
      />
      {caret !== undefined && (
        <FieldCompletions name={name} begun={text.slice(0, caret)} onChoose={take} />
      )}
    </>
  );
}
