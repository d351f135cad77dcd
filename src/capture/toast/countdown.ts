/** Ends after the given time, but not while the pointer or the focus is in the box. */
export function startCountdown(box: HTMLElement, ms: number, end: () => void) {
  let duration = ms;
  let timer: ReturnType<typeof setTimeout>;
  const stop = () => clearTimeout(timer);
  const start = () => {
    stop();
    timer = setTimeout(() => (isHeld(box) ? start() : end()), duration);
  };
  for (const name of ['pointerleave', 'focusout']) box.addEventListener(name, start);
  start();
  return {
    stop,
    restart(next: number) {
      duration = next;
      start();
    },
  };
}

function isHeld(box: HTMLElement): boolean {
  return box.matches(':hover, :focus-within');
}
