/** Ends after the given time, but not while the pointer or the focus is in the box. */
export function startCountdown(box: HTMLElement, ms: number, end: () => void) {
  let duration = ms;
  let timer: ReturnType<typeof setTimeout>;
  let isStopped = false;
  const start = () => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => (isHeld(box) ? start() : end()), duration);
  };
  for (const name of ['pointerleave', 'focusout']) box.addEventListener(name, start);
  start();
  return {
    /** For good, unless it is restarted. */
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
    restart(next: number) {
      isStopped = false;
      duration = next;
      start();
    },
  };
}

function isHeld(box: HTMLElement): boolean {
  return box.matches(':hover, :focus-within');
}
