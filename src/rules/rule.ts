import type { OnSite } from './site';

/** What is known of a page before it is a clip. Rules change its words, never the writer's. */
export interface RulePage {
  url: string;
  title: string;
  /** What the page calls its own address. */
  canonicalUrl?: string | undefined;
  /** What sort of thing it may be: offered, never set. */
  suggestedKind?: string | undefined;
  /** The page's `og:site_name`. */
  siteName?: string | undefined;
  /** Its first `h1`. */
  heading?: string | undefined;
  /** Its `og:title`, the title it wants to be shared with. */
  shareTitle?: string | undefined;
  /** What this document showed before it went on without loading anew, as far as that is known. */
  previous?:
    | { url: string; title?: string | undefined; canonicalUrl?: string | undefined }
    | undefined;
}

/** The fields that a rule may change. */
export type RuleField = 'url' | 'title' | 'canonicalUrl' | 'suggestedKind';

/** What a rule makes of a page. */
export interface Cleaning {
  /** The changed fields. */
  to: Partial<Pick<RulePage, RuleField>>;
  /** What was taken out, to be shown ("utm_source", "(4)"); empty where the rule's label says it all. */
  parts: string[];
}

export interface Rule {
  id: string;
  /** The names of its messages: what it is called, and what it does. */
  label: string;
  hint: string;
  isOnByDefault: boolean;
  /** Undefined: it has nothing to change. What it returns, it leaves alone the next time. */
  apply(page: RulePage, onSite: OnSite): Cleaning | undefined;
}

/** What one rule did to one field. */
export interface RuleChange {
  rule: string;
  field: RuleField;
  before: string | undefined;
  after: string | undefined;
  parts: string[];
}
