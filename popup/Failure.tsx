import { useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import type { Boxes } from './boxes';

/** Says what went wrong; what was typed can be taken elsewhere. */
export function Failure({ text, boxes }: { text: string; boxes: Boxes }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(textOf(boxes)).then(() => setCopied(true));
  return (
    <div class="failure" role="alert">
      <p>{text}</p>
      <button type="button" onClick={copy}>
        {message(isCopied ? 'popupCopied' : 'popupCopy')}
      </button>
    </div>
  );
}

function textOf({ title, url, note, quotes }: Boxes): string {
  return [title, url, note, ...quotes.map(({ text }) => text)].filter(Boolean).join('\n');
}
