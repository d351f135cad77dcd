import type { Locale } from 'date-fns';
import { useMemo } from 'preact/hooks';
import { DEFAULT_STYLE_ID, presetStyle } from '../src/core/presets';
import type { Layout } from '../src/markdown/layout';
import { samplePost } from './sample-post';

const LINES = 13;
const WIDTH = 120;
const LINE_HEIGHT = 5;

interface Bar {
  x: number;
  width: number;
  isHeading: boolean;
  isHighlight: boolean;
}

/** A layout as bars, one for each line of the sample in it: any layout has its picture. */
export function LayoutPicture({ layout, locale }: { layout: Layout; locale: Locale }) {
  const bars = useMemo(() => barsOf(bodyIn(layout, locale)), [layout, locale]);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${LINES * LINE_HEIGHT}`} aria-hidden="true">
      {bars.map(({ x, width, isHeading, isHighlight }, line) => (
        <rect
          key={line}
          class={isHeading ? 'line-heading' : isHighlight ? 'line-highlight' : 'line'}
          x={x}
          y={line * LINE_HEIGHT + (isHeading ? 0 : 0.5)}
          width={width}
          height={isHeading ? 4 : 3}
          rx="1"
        />
      ))}
    </svg>
  );
}

function bodyIn(layout: Layout, locale: Locale): string[] {
  const plain = presetStyle(DEFAULT_STYLE_ID, '');
  const style = {
    ...plain,
    layout: layout.id,
    frontMatter: { ...plain.frontMatter, format: 'none' as const },
  };
  return samplePost(style, locale)
    .markdown.split('\n')
    .slice(2, LINES + 2);
}

/** The narrowest bar can still be seen, the widest still fits. */
function barsOf(lines: string[]): Bar[] {
  return lines.map((line) => {
    const indent = line.length - line.trimStart().length;
    const text = line.replace(/\]\([^)]*\)/g, '').trim();
    const x = indent * 4;
    const width = text === '' ? 0 : Math.min(Math.max(text.length * 1.4, 16), WIDTH - x);
    return { x, width, isHeading: text.startsWith('#'), isHighlight: text.includes('**[') };
  });
}
