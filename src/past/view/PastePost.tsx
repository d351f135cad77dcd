import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { message } from '../../browser/messages';

interface Props {
  isShown: boolean;
  onText: (files: File[]) => void;
}

/** A post as its markdown, front matter and all. */
export function PastePost({ isShown, onText }: Props) {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown]);
  return (
    <form
      class="past-paste"
      onSubmit={(event) => {
        event.preventDefault();
        onText([new File([text], 'post.md', { type: 'text/markdown' })]);
      }}
    >
      <label for={id}>{message('pastPasteLabel')}</label>
      <textarea
        id={id}
        ref={box}
        rows={10}
        value={text}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id={`${id}-hint`} class="field-hint">
        {message('pastPasteHint')}
      </p>
      <button type="submit" class="primary" disabled={text.trim() === ''}>
        {message('pastLearn')}
      </button>
    </form>
  );
}
