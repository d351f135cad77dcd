import { useEffect } from 'preact/hooks';

const QUIET_MS = 2000;
/** A hand on the mouse is never quite still. */
const TREMBLE_PX = 8;

/**
 * Closes the popup once it has been quiet for two seconds: no key pressed, no pointer moved in it. A pointer that
 * still rests where it clicked doesn't hold it open, one that has moved since does, as long as it is inside.
 */
export function useQuietClose(isOver: boolean): void {
  useEffect(() => {
    if (!isOver) return;
    const root = document.documentElement;
    let timer: ReturnType<typeof setTimeout>;
    let way = 0;
    const isHeld = () => way > TREMBLE_PX && root.matches(':hover');
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => (isHeld() ? wait() : window.close()), QUIET_MS);
    };
    const onMove = ({ movementX, movementY }: PointerEvent) => {
      way += Math.abs(movementX) + Math.abs(movementY);
    };
    wait();
    const listening = new AbortController();
    const { signal } = listening;
    root.addEventListener('pointermove', onMove, { signal });
    root.addEventListener('pointerleave', wait, { signal });
    window.addEventListener('keydown', wait, { signal, capture: true });
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, [isOver]);
}
