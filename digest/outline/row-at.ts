/** The id of the row in which something happened. */
export function rowAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('[data-clip]')?.dataset.clip;
}
