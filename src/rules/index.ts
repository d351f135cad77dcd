import { canonicalLink } from './canonical-link';
import { kindBySite } from './kind-by-site';
import type { Cleaning, Rule, RuleChange, RuleField, RulePage } from './rule';
import { siteOf } from './site';
import { siteSuffix } from './site-suffix';
import { softNavigation } from './soft-navigation';
import { titleCounter } from './title-counter';
import { trackingParameters } from './tracking-parameters';

/** In the order in which they are applied: first what may be believed, then the address, the title, the kind. */
export const rules: readonly Rule[] = [
  softNavigation,
  trackingParameters,
  canonicalLink,
  siteSuffix,
  titleCounter,
  kindBySite,
];

export interface RuleResult {
  page: RulePage;
  changes: RuleChange[];
  /** The page as it was, and the rules left out: what putting one back starts from. */
  given: RulePage;
  off: string[];
}

/** The ids of the rules that a writer doesn't want, by what was chosen and else by default. */
export function rulesOff(choices: Partial<Record<string, boolean>> = {}): string[] {
  return rules.filter(({ id, isOnByDefault }) => !(choices[id] ?? isOnByDefault)).map((r) => r.id);
}

/** The page as the rules leave it, with all that they changed. */
export function applyRules(given: RulePage, { off } = { off: rulesOff() }): RuleResult {
  const result: RuleResult = { page: given, changes: [], given, off };
  for (const rule of rules) {
    const { page } = result;
    const cleaning = off.includes(rule.id) ? undefined : rule.apply(page, siteOf(page.url));
    if (!cleaning) continue;
    result.changes.push(...changesOf(rule.id, page, cleaning));
    result.page = { ...page, ...cleaning.to };
  }
  // Judged once, by the address as it was.
  result.page = { ...result.page, previous: undefined };
  return result;
}

/** The same without that rule's changes. The order in which rules are put back makes no difference. */
export function putBack({ given, off }: RuleResult, ruleId: string): RuleResult {
  const without = rules.map(({ id }) => id).filter((id) => id === ruleId || off.includes(id));
  return applyRules(given, { off: without });
}

function changesOf(rule: string, page: RulePage, { to, parts }: Cleaning): RuleChange[] {
  // Object.entries forgets the names of the fields.
  return (Object.entries(to) as [RuleField, string | undefined][])
    .filter(([field, after]) => after !== page[field])
    .map(([field, after]) => ({ rule, field, before: page[field], after, parts }));
}

export type { Rule, RuleChange, RuleField, RulePage } from './rule';
