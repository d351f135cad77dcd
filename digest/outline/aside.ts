/** The row of what was set aside, among those of clips. */
export const ASIDE = 'aside';
