import type { Rule } from './rule';

/** Offers a kind by the site that the page is on. */
export const kindBySite: Rule = {
  id: 'kind',
  label: 'ruleKind',
  hint: 'ruleKindHint',
  isOnByDefault: true,
  apply({ url }) {
    const address = addressOf(url);
    const found = KINDS.find(([, form]) => form.test(address));
    return found ? { to: { suggestedKind: found[0] }, parts: [found[0]] } : undefined;
  },
};

/** By host and path, without `www.` and the like. Lists, profiles and front pages are of no kind. */
const KINDS: readonly [kind: string, form: RegExp][] = [
  ['Paper', /^([a-z]+\.)?arxiv\.org\/(abs|pdf|html|ps)\/./],
  ['Paper', /^openreview\.net\/(forum|pdf|attachment)/],
  ['Paper', /^aclanthology\.org\/(\d{4}\.[\w-]+\.\d+|[A-Z]\d{2}-\d{4,5})/],
  ['Paper', /^(dx\.)?doi\.org\/10\.\d{4,9}\/./],
  // Publishers show a paper under its DOI: dl.acm.org/doi/10.1145/…, journals.plos.org/…/doi/full/10.1371/…
  ['Paper', /\/doi\/([a-z]+\/)*10\.\d{4,9}\/./],
  ['Video', /^(music\.)?youtube\.com\/(watch$|shorts\/.|live\/.)/],
  ['Video', /^youtu\.be\/./],
  ['Video', /^vimeo\.com\/([\w-]+\/)*\d+/],
  ['Code', /^(gist\.github\.com|gitlab\.com|codeberg\.org)\/[\w.-]+\/[\w.-]+/],
  [
    'Code',
    /^github\.com\/(?!(about|apps|collections|contact|customer-stories|enterprise|events|explore|features|login|marketplace|notifications|orgs|pricing|resources|search|security|settings|site|solutions|sponsors|stars|topics|trending|users)\/)[\w.-]+\/[\w.-]+/,
  ],
];

function addressOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname, pathname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^(www|m)\./, '') + pathname : '';
}
