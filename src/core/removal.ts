/** More than a fifth of a library would go at once in a round of syncing. */
export interface Removal {
  /** Whose library would shrink. */
  side: 'here' | 'server';
  removes: number;
  of: number;
}
