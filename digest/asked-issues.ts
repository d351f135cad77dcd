const keyOf = (issueId: string) => `asked:${issueId}`;

/** Whether the writer was asked before if the issue is published. Where it can't be known, once more does no harm. */
export function wasAsked(issueId: string): boolean {
  try {
    return localStorage.getItem(keyOf(issueId)) !== null;
  } catch {
    return false;
  }
}

export function rememberAsked(issueId: string): void {
  try {
    localStorage.setItem(keyOf(issueId), '');
  } catch {
    // Full or forbidden: asked again another time.
  }
}
