import { useLayoutEffect } from 'preact/hooks';
import type { Box } from './MarkdownPane';

interface Props {
  box: Box;
  labelledBy: string;
  lang: string;
  text: string;
}

/**
 * The text as the clips give it, to be read and copied. No text area: that takes 9 ms to be given a month of 1,000
 * clips (Chromium), with every edit, and a text node with new data 5; one with a new text node takes 0.4.
 */
export function WrittenText({ box, labelledBy, lang, text }: Props) {
  useLayoutEffect(() => {
    if (box.current) box.current.textContent = text;
  }, [text]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div
      ref={(element) => {
        box.current = element;
      }}
      class="markdown"
      role="textbox"
      aria-labelledby={labelledBy}
      aria-multiline="true"
      aria-readonly="true"
      tabIndex={0}
      lang={lang}
      onKeyDown={selectAll}
      onCopy={copyAsText}
    />
  );
}

/** Of the text alone, as in a text area. */
function selectAll(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'a' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  event.preventDefault();
  if (event.currentTarget instanceof Node) getSelection()?.selectAllChildren(event.currentTarget);
}

/** An editor would else take it for formatted code. */
function copyAsText(event: ClipboardEvent): void {
  event.preventDefault();
  event.clipboardData?.setData('text/plain', String(getSelection()));
}
