import type { IssueSaver } from '../issue-saver';
import type { Box } from './use-stay';

interface Props {
  box: Box;
  labelledBy: string;
  lang: string;
  text: string;
  saver: IssueSaver;
}

/** The text as the writer edits it by hand. */
export function TypedText({ box, labelledBy, lang, text, saver }: Props) {
  return (
    <textarea
      ref={(element) => {
        box.current = element;
      }}
      class="markdown is-edited"
      aria-labelledby={labelledBy}
      spellcheck={false}
      lang={lang}
      value={text}
      onInput={(event) => saver.type({ handEdit: event.currentTarget.value })}
      onBlur={() => saver.flush()}
    />
  );
}
