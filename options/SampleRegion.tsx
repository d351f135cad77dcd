import type { Locale } from 'date-fns';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { message } from '../src/browser/messages';
import type { Style } from '../src/core/style';
import { samplePost } from './sample-post';

/** The sample month as the style writes it; the lines that the last change touched light up for a moment. */
export function SampleRegion({ style, locale }: { style: Style; locale: Locale }) {
  const { fileName, markdown } = useMemo(() => samplePost(style, locale), [style, locale]);
  const lines = markdown.trimEnd().split('\n');
  const before = usePrevious(lines);
  return (
    <section class="sample" aria-labelledby="sample">
      <div class="sample-head">
        <h3 id="sample">{message('optionsSample')}</h3>
        <code>{fileName}</code>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>
        {lines.map((line, i) => (
          <SampleLine
            key={`${i} ${line}`}
            text={line}
            isNew={before ? !before.includes(line) : false}
          />
        ))}
      </pre>
    </section>
  );
}

/** Wrapped lines hang below their bullet; no style attribute may say how far. */
function SampleLine({ text, isNew }: { text: string; isNew: boolean }) {
  const hang = /^ *(?:[-*+] |\d+\. )?/.exec(text)?.[0].length ?? 0;
  return (
    <span
      class={`sample-line hang-${Math.min(hang, 12)}${isNew ? ' is-new' : ''}`}
    >{`${text}\n`}</span>
  );
}

function usePrevious<T>(value: T): T | undefined {
  const previous = useRef<T | undefined>(undefined);
  useEffect(() => {
    previous.current = value;
  });
  return previous.current;
}
