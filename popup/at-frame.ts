/** As the window's nth frame begins. */
export function atFrame(nth: number, act: () => void): void {
  requestAnimationFrame(() => {
    if (nth > 1) atFrame(nth - 1, act);
    else act();
  });
}
