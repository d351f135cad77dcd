/** Runs in the digest page, alone: types the last letter of a query; ms until a frame with what it finds is drawn. */
export async function typeAndSee(query: string): Promise<number> {
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!box) throw new Error('there is no search box');
  const drawn = () =>
    new Promise<void>((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(undefined);
      });
    });
  const type = async (text: string) => {
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await Promise.resolve();
    await drawn();
  };
  await type('');
  await type(query.slice(0, -1));
  await drawn();
  const start = performance.now();
  await type(query);
  return performance.now() - start;
}
