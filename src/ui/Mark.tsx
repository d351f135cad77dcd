/** The product's mark, beside its name. */
export function Mark({ size = 24 }: { size?: number }) {
  return <img class="mark-icon" src="/icons/icon.svg" width={size} height={size} alt="" />;
}
