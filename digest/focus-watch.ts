/** Answers, when asked later, whether the focus has gone on to somewhere else. Where what had it is gone, it hasn't. */
export function focusWatch(): () => boolean {
  const from = document.activeElement;
  return () => {
    const now = document.activeElement;
    return now !== from && now !== null && now !== document.body;
  };
}
