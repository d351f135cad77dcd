/** How a page shows an element: any may be hidden from the eye, and any may be its block. */
export interface Look {
  isHidden: boolean;
  isBlock: boolean;
  /** Its own text can't be selected: line numbers, prompts. What it holds may be. */
  isMute: boolean;
}

export function looksOf(element: Element): Look {
  const style = getComputedStyle(element);
  return {
    isHidden: style.display === 'none' || style.visibility !== 'visible' || isClipped(style),
    isBlock: !/^(inline|contents|table-cell|ruby)/.test(style.display),
    isMute: style.userSelect === 'none',
  };
}

/** Kept for screen readers alone, by one of the usual recipes. */
function isClipped(style: CSSStyleDeclaration): boolean {
  // Looked at first: a size asks for the page's layout, which may take its time.
  if (style.position !== 'absolute') return false;
  const { width, height, clip, clipPath, left } = style;
  const isDot = Number.parseFloat(width) <= 1 && Number.parseFloat(height) <= 1;
  return (
    isDot || /^rect\([01]px/.test(clip) || /^inset\(50%/.test(clipPath) || /^-\d{4}/.test(left)
  );
}
