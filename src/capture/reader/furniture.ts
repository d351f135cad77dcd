/** What is never text of the page. */
const NO_TEXT = new Set(
  'script style iframe frame object embed form svg template noscript canvas audio video select button input textarea head rp'.split(
    ' ',
  ),
);

/** What stands between a page's text and isn't it: marks of notes, edit links, line numbers, sharing. */
const FURNITURE = [
  ...['[role~="doc-noteref"]', '[role~="doc-backlink"]', '.footnote-ref', '.footnote-backref'],
  ...['.mw-editsection', '.mw-cite-backlink', '.noprint', 'sup.reference'],
  ...['.lineno', '.linenos', '.linenodiv', '.lineNumbers', '.line-numbers-rows', 'td.gutter'],
  ...['.rouge-gutter', '.hljs-ln-numbers', '.blob-num', '.lnt', 'pre .ln'],
  ...['.sharedaddy', '.addtoany_share_save_container', '.a2a_kit', '[class^="share-buttons"]'],
  ...['[class^="social-share"]', '[class^="sharing-"]', '.quote-controls'],
  // A word processor's bullet, which stands in its text.
  ...['[style*="mso-list:Ignore" i]', '[style*="mso-list: Ignore" i]'],
].join(', ');

export function isFurniture(element: Element): boolean {
  return (
    NO_TEXT.has(element.localName) ||
    element.matches(FURNITURE) ||
    (element.localName === 'a' && isSign(element)) ||
    (element.localName === 'sup' && isNoteMark(element)) ||
    (element.getAttribute('role') === 'button' && !isAmidText(element))
  );
}

/** A link that a page puts beside a heading or a quote for its address. */
function isSign(link: Element): boolean {
  return (
    /^\s*(?:[#¶§🔗⚓↑↩⤴]|\s|\ufe0e|\ufe0f)+$/u.test(link.textContent ?? '') &&
    !link.querySelector('img')
  );
}

function isNoteMark(sup: Element): boolean {
  return (
    sup.querySelector('a[href*="#"]') !== null &&
    /^[\s,]*(\[?[\da-z*†‡§]{1,3}\]?[\s,]*)+$/i.test(sup.textContent ?? '')
  );
}

function isAmidText(element: Element): boolean {
  const around = element.parentNode?.childNodes ?? [];
  return [...around].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));
}
