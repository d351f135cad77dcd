interface Drawn {
  text: string;
  element: Element;
  box: DOMRect;
  /** Each line's own: what stands beside the last one is not on the others. */
  lines: DOMRect[];
}

/** What of a page's texts and controls is cut off, runs out of the window or its control, or stands on another text. */
export function misplacedTexts(): string[] {
  const drawn = drawnTexts();
  return [
    ...controlsOutside().map((name) => `outside the window: ${name}`),
    ...drawn.filter(isOutside).map((one) => `outside the window: ${said(one)}`),
    ...drawn.filter(isCut).map((one) => `cut: ${said(one)}`),
    ...drawn.filter(isSpilt).map((one) => `outside its control: ${said(one)}`),
    ...overlapping(drawn.filter(({ element }) => !isFloating(element))),
  ];
}

const UNSEEN = 'style, script, option, textarea';

function said({ text, box }: Drawn): string {
  return `${text} (from ${Math.round(box.left)} to ${Math.round(box.right)})`;
}

function drawnTexts(): Drawn[] {
  const found: Drawn[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '' || element.closest(UNSEEN)) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (isForReaders(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()];
    found.push({ text, element, box: range.getBoundingClientRect(), lines });
  }
  return found;
}

function controlsOutside(): string[] {
  const controls = [...document.body.querySelectorAll('button, a, input, select, textarea, label')];
  return controls
    .filter((control) => control.checkVisibility() && !isForReaders(control))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(isOutside)
    .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} (from ${box.left})`);
}

/** Clipped away, for screen readers only. */
function isForReaders(element: Element): boolean {
  return above(element).some((one) => styleOf(one).clipPath === 'inset(50%)');
}

function isOutside({ element, box }: Pick<Drawn, 'element' | 'box'>): boolean {
  return (
    !isScrolled(element) && !isWithin(box, new DOMRect(0, 0, document.documentElement.clientWidth))
  );
}

function isCut({ element, box }: Drawn): boolean {
  return above(element).some(
    (one) =>
      /hidden|clip/.test(styleOf(one).overflowX) && !isWithin(box, one.getBoundingClientRect()),
  );
}

function isSpilt({ element, box }: Drawn): boolean {
  const control = element.closest('button, a, summary, label, legend');
  return control !== null && !isWithin(box, control.getBoundingClientRect());
}

function overlapping(drawn: Drawn[]): string[] {
  return drawn.flatMap((one, at) =>
    drawn
      .slice(at + 1)
      .filter((other) => one.element !== other.element && isOn(one, other))
      .map((other) => `on one another: ${one.text} / ${other.text}`),
  );
}

/** Texts that flow on in one line have boxes that touch, and over several lines meet. */
function isOn(one: Drawn, other: Drawn): boolean {
  if (isInline(one.element) || isInline(other.element)) return false;
  return one.lines.some((line) => other.lines.some((another) => overlap(line, another)));
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 2 && down > 4;
}

function isInline(element: Element): boolean {
  return styleOf(element).display === 'inline';
}

/** What stands still over what scrolls may cover it. */
function isFloating(element: Element): boolean {
  const isStill = (one: Element) => /sticky|fixed/.test(styleOf(one).position);
  return isScrolled(element) || above(element).some(isStill);
}

function isScrolled(element: Element): boolean {
  return above(element).some((one) => /auto|scroll/.test(styleOf(one).overflow));
}

function above(element: Element): Element[] {
  const parents = [];
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement)
    parents.push(one);
  return parents;
}

function isWithin(inner: DOMRect, outer: DOMRect): boolean {
  return inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
}

function styleOf(element: Element): CSSStyleDeclaration {
  return getComputedStyle(element);
}
