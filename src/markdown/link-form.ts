import type { ItemForm } from '../core/item-form';
import type { Engine } from '../core/style';
import { destination } from './destination';

interface Linked {
  url: string;
  title: string;
  form?: ItemForm;
}

/** What stands in a link's parentheses; undefined for what a digest must not link to. */
export function targetOf({ url, form }: Linked, engine: Engine): string | undefined {
  const typed = form?.target?.url === url ? form.target.text : undefined;
  if (typed !== undefined && isHarmless(url)) return typed;
  return destination(url, engine);
}

/** Addresses within a site have no scheme; a writer's own post may link to them. */
export function isHarmless(url: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them
  const plain = url.replace(/[\u0000-\u0020]/g, '');
  return !/^[a-z][a-z\d+.-]*:/i.test(plain) || /^(https?|mailto):/i.test(plain);
}

/** The title of a link whose text is its address, as it stands bare; undefined where the writer has given it another. */
export function bareTitle({ url, title, form }: Linked): string | undefined {
  if (form?.link !== 'bare' && form?.link !== 'angle') return undefined;
  const [, before = '', address = ''] = /^(.*?)(\S*)$/s.exec(title) ?? [];
  if (!isAddressOf(address, url)) return undefined;
  return before + (form.link === 'angle' ? `<${address}>` : address);
}

function isAddressOf(text: string, url: string): boolean {
  return (
    text !== '' && ['', 'http://', 'https://', 'mailto:'].some((scheme) => scheme + text === url)
  );
}
