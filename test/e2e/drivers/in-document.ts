import { centreOf } from './centre-of';
import { editControl } from './edit-control';

/**
 * Functions that run in the document under test, where they go as source text: each may use only
 * the DOM and the other functions of this file. A small part of the accessible name computation,
 * enough for HTML's own controls; axe judges the rest.
 */
export interface NameMatch {
  exact?: string;
  pattern?: string;
  flags?: string;
}

const NAMED_BY_CONTENT =
  'button,link,heading,option,tab,treeitem,menuitem,listitem,cell,status,alert';

function inputRole(input: HTMLInputElement): string {
  const roles: Record<string, string> = {
    button: 'button',
    submit: 'button',
    reset: 'button',
    checkbox: 'checkbox',
    radio: 'radio',
    range: 'slider',
    number: 'spinbutton',
    search: 'searchbox',
  };
  return input.list ? 'combobox' : (roles[input.type] ?? 'textbox');
}

function roleOf(element: Element): string {
  const explicit = element.getAttribute('role')?.trim().split(/\s+/)[0];
  if (explicit) return explicit;
  if (element instanceof HTMLInputElement) return inputRole(element);
  if (element instanceof HTMLSelectElement) return element.multiple ? 'listbox' : 'combobox';
  const roles: Record<string, string> = {
    A: element.hasAttribute('href') ? 'link' : 'generic',
    ARTICLE: 'article',
    BUTTON: 'button',
    DETAILS: 'group',
    DIALOG: 'dialog',
    FIELDSET: 'group',
    FIGURE: 'figure',
    FORM: 'form',
    IMG: 'img',
    LI: 'listitem',
    MAIN: 'main',
    NAV: 'navigation',
    OL: 'list',
    OPTION: 'option',
    OUTPUT: 'status',
    PROGRESS: 'progressbar',
    SECTION: 'region',
    SUMMARY: 'button',
    TABLE: 'table',
    TD: 'cell',
    TEXTAREA: 'textbox',
    TH: 'columnheader',
    TR: 'row',
    UL: 'list',
  };
  if (/^H[1-6]$/.test(element.tagName)) return 'heading';
  return roles[element.tagName] ?? 'generic';
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  if (node.matches('input, select, textarea, script, style')) return '';
  const label = node.getAttribute('aria-label') ?? node.getAttribute('alt');
  return label ?? [...node.childNodes].map(textOf).join('');
}

function nameSource(element: Element): string {
  const byIds = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const referred = byIds.map((id) => document.getElementById(id)).filter((found) => found !== null);
  if (referred.length > 0) return referred.map(textOf).join(' ');
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null) : null;
  if (labels?.length) return [...labels].map(textOf).join(' ');
  if (element instanceof HTMLInputElement && inputRole(element) === 'button') return element.value;
  const titled = { FIELDSET: 'legend', FIGURE: 'figcaption', DETAILS: 'summary' }[element.tagName];
  const caption = titled && element.querySelector(`:scope > ${titled}`);
  if (caption) return textOf(caption);
  const byContent = NAMED_BY_CONTENT.split(',').includes(roleOf(element)) ? textOf(element) : '';
  const fallback = ['alt', 'title', 'placeholder'].map((key) => element.getAttribute(key));
  return byContent.trim() || fallback.find((value) => value) || '';
}

function nameOf(element: Element): string {
  return nameSource(element).replace(/\s+/g, ' ').trim();
}

function exposed(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true]')
  );
}

function shownText(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not to be read.
  return element.innerText.trim();
}

/** An editor's, an element a line. */
function typedText(editor: HTMLElement): string {
  const lines = [...editor.children].filter((child) => child instanceof HTMLDivElement);
  return lines.length > 0 ? lines.map((line) => line.textContent).join('\n') : shownText(editor);
}

function allByRole(role: string, name?: NameMatch): HTMLElement[] {
  const pattern = name?.pattern === undefined ? undefined : new RegExp(name.pattern, name.flags);
  return [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (roleOf(element) !== role || !exposed(element)) return false;
    if (name === undefined) return true;
    return pattern ? pattern.test(nameOf(element)) : nameOf(element) === name.exact;
  });
}

function byRole(role: string, name?: NameMatch): HTMLElement {
  const found = allByRole(role, name);
  if (found[0] && found.length === 1) return found[0];
  const wanted = `${role} ${JSON.stringify(name?.exact ?? name?.pattern ?? '(any name)')}`;
  const others = allByRole(role).map((element) => JSON.stringify(nameOf(element)));
  throw new Error(
    `${found.length} of ${wanted}; every ${role} here: ${others.join(', ') || 'none'}`,
  );
}

export const inDocument = [
  `const NAMED_BY_CONTENT = ${JSON.stringify(NAMED_BY_CONTENT)};`,
  ...[
    inputRole,
    roleOf,
    textOf,
    nameSource,
    nameOf,
    exposed,
    allByRole,
    byRole,
    shownText,
    typedText,
    centreOf,
    editControl,
  ].map(String),
].join('\n');
