import { useLayoutEffect, useRef } from 'preact/hooks';
import { linesOf, redrawLines } from './text-lines';
import type { Box } from './use-stay';

interface Props {
  box: Box;
  labelledBy: string;
  lang: string;
  text: string;
}

/**
 * The text as the clips give it, to be read and copied. No text area: that lays out all of a month's 1,000 clips with
 * every edit (200 ms in Chromium), blocks only those that have changed.
 */
export function WrittenText({ box, labelledBy, lang, text }: Props) {
  const drawn = useRef<string[]>([]);
  useLayoutEffect(() => {
    if (!box.current) return;
    const lines = linesOf(text);
    redrawLines(box.current, drawn.current, lines);
    drawn.current = lines;
  }, [text]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area is laid out whole with every edit
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
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return;
  event.preventDefault();
  const { textContent } = selection.getRangeAt(0).cloneContents();
  event.clipboardData?.setData('text/plain', textContent ?? '');
}
