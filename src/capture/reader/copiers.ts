import { codeLanguage } from './code-language';
import { copyDefinitions, copyItem, copyList, copyOfficeItem } from './copy-list';
import { copyTable } from './copy-table';
import { add, type Copying, spend } from './copying';
import { placeFor } from './place-for';
import { scriptText } from './script-text';
import { textIn } from './text-in';

type Copier = (from: Element, into: HTMLElement, copying: Copying) => void;

const copyCode: Copier = (from, into, copying) => {
  add('code', into).append(textIn(from, copying));
};

const copyScript: Copier = (from, into, copying) => {
  if (from.querySelector('a, img')) return copying.content(from, into);
  const before = into.lastChild?.textContent?.at(-1) ?? '';
  into.append(scriptText(from.localName as 'sup' | 'sub', textIn(from, copying), before));
};

const copyCell: Copier = (from, into, copying) => {
  copying.content(from, from.querySelector(BLOCKS) ? add('div', into) : into);
  into.append(' ');
};

const strongBlock: Copier = (from, into, copying) => {
  copying.content(from, add('strong', add('p', into)));
};

function between(before: string, after: string): Copier {
  return (from, into, copying) => {
    into.append(before);
    copying.content(from, into);
    into.append(after);
  };
}

const BLOCKS = 'p, ul, ol, dl, pre, blockquote, table';

/** Elements that are copied in a form of their own. */
export const COPIERS: Record<string, Copier | undefined> = {
  __proto__: null as never,
  br: (_, into) => void add('br', into),
  img: copyImage,
  pre: (from, into, copying) => {
    const code = add('code', add('pre', into));
    const language = codeLanguage(from);
    if (language) code.className = language;
    code.append(textIn(from, copying));
  },
  ...{ code: copyCode, kbd: copyCode, samp: copyCode, tt: copyCode },
  ...{
    sup: copyScript,
    sub: copyScript,
    ul: copyList,
    ol: copyList,
    li: copyItem,
    dl: copyDefinitions,
  },
  ...{ td: copyCell, th: copyCell, summary: strongBlock },
  // A heading in a quote would be a heading of the digest.
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, strongBlock])),
  rt: between('(', ')'),
  q: between('“', '”'),
  p: (from, into, copying) => {
    if (/(^|\s)MsoList/.test(from.className)) copyOfficeItem(from, into, copying);
    else copying.content(from, placeFor(from, into, copying));
  },
  table: (from, into, copying) => {
    if (!copyTable(from, into, copying)) copying.content(from, add('div', into));
  },
};

/** Its text stands for it, unless the caption does. */
function copyImage(from: Element, into: HTMLElement, copying: Copying): void {
  const caption = from.closest('figure')?.querySelector('figcaption')?.textContent;
  if (!/\S/.test(caption ?? '')) into.append(spend(copying, from.getAttribute('alt') ?? ''));
}
