/** What shows a formula in the forms pages have: KaTeX, MathJax 2 and 3, MediaWiki, MathML. */
const FORMULA =
  '.katex-display, .katex, mjx-container, .mwe-math-element, math, script[type^="math/tex"]';

/** MathJax 2 leaves the formula in a script beside these. */
const DRAWN =
  '.MathJax:not(mjx-container), .MathJax_Preview, .MathJax_Display, .MathJax_SVG, .MathJax_CHTML';

const IN_BLOCK =
  '.katex-display, mjx-container[display="true"], math[display="block"], script[type*="mode=display"]';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

export interface Formula {
  text: string;
  isBlock: boolean;
}

/** An element that shows a formula, as TeX where the page holds that; empty for a mere drawing of one. */
export function formulaOf(element: Element): Formula | undefined {
  if (element.matches(DRAWN)) return { text: '', isBlock: false };
  if (!element.matches(FORMULA)) return undefined;
  const isBlock = element.matches(IN_BLOCK) || element.querySelector(IN_BLOCK) !== null;
  const tex = texOf(element)
    .trim()
    .replace(/^\{\\(?:display|text)style\s*([\s\S]*)\}$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const mark = isBlock ? '$$' : '$';
  if (tex) return { text: mark + tex + mark, isBlock };
  const math = mathIn(element);
  return math && { text: plainMath(math), isBlock };
}

function texOf(element: Element): string {
  if (element.localName === 'script') return element.textContent ?? '';
  const note = element.querySelector('annotation[encoding="application/x-tex"]');
  const image = element.querySelector('img[class*="math"]');
  return (
    note?.textContent ??
    mathIn(element)?.getAttribute('alttext') ??
    image?.getAttribute('alt') ??
    ''
  );
}

function mathIn(element: Element): Element | undefined {
  return element.localName === 'math' ? element : (element.querySelector('math') ?? undefined);
}

/** MathML with no TeX, on one line as one would type it. */
function plainMath(element: Element): string {
  const [first = '', second = '', third = ''] = [...element.children].map(plainMath);
  switch (element.localName) {
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msup':
    case 'mover':
      return `${first}^${grouped(second)}`;
    case 'msub':
    case 'munder':
      return `${first}_${grouped(second)}`;
    case 'msubsup':
    case 'munderover':
      return `${first}_${grouped(second)}^${grouped(third)}`;
    case 'msqrt':
      return `√${grouped([...element.children].map(plainMath).join(''))}`;
    case 'annotation':
    case 'annotation-xml':
      return '';
    default:
      return element.children.length > 0
        ? [...element.children].map(plainMath).join('')
        : element.namespaceURI === MATHML
          ? (element.textContent ?? '').trim()
          : '';
  }
}

function grouped(text: string): string {
  return [...text].length > 1 && !/^[\d.]+$/.test(text) ? `(${text})` : text;
}
