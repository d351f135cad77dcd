export interface Point {
  x: number;
  y: number;
}

/** Runs in the document. */
export function centreOf(target: string | Element): Point {
  const element = typeof target === 'string' ? document.querySelector(target) : target;
  if (!element) throw new Error(`nothing is at ${target}`);
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
