/** What lib.dom doesn't know of: Chromium has it. */
interface DirectoryPicker {
  showDirectoryPicker?(how: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}
interface Permitted {
  requestPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
}

export function canPickDirectory(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** In the handler of a click. Undefined where the writer chose none. */
export async function pickDirectory(): Promise<FileSystemDirectoryHandle | undefined> {
  const picker: typeof globalThis & DirectoryPicker = globalThis;
  try {
    return await picker.showDirectoryPicker?.({ id: 'posts', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Asks where the browser has forgotten the answer; in the handler of a click. */
export async function mayWriteIn(directory: FileSystemDirectoryHandle): Promise<boolean> {
  const permitted: FileSystemDirectoryHandle & Permitted = directory;
  return (await permitted.requestPermission?.({ mode: 'readwrite' })) !== 'denied';
}
