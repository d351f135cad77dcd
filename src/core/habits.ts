/** What the writer has chosen and done before, as far as it says how a page is captured. */
export interface Habits {
  ruleChoices: RuleChoices;
  /** The kinds used before. */
  kinds: readonly string[];
}

/** By the ids of the rules; one that nothing was said of stands as it does by default. */
export type RuleChoices = Record<string, boolean>;

export const NO_HABITS: Habits = { ruleChoices: {}, kinds: [] };
