export type Look = 'hidden' | 'block' | 'inline';

/** How a page shows an element: what it hides isn't selected text, and any element may be its block. */
export function looksOf(element: Element): Look {
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || visibility !== 'visible') return 'hidden';
  return /^(inline|contents|table-cell|ruby)/.test(display) ? 'inline' : 'block';
}
