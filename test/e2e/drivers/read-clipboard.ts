import type { Clipboard } from './rig';

/** Runs in the browser. */
export async function readClipboard(): Promise<Clipboard> {
  const items = await navigator.clipboard.read();
  const read = async (type: string) => {
    const item = items.find((each) => each.types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  return { text: await read('text/plain'), html: await read('text/html') };
}
