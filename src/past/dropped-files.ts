/** What a folder of posts holds besides them. */
const NO_TEXT = /^(image|video|audio|font)\//;

/** Of what was chosen, what may be imported. */
export function importable(files: Iterable<File>): File[] {
  return [...files].filter(
    ({ type, name, webkitRelativePath }) =>
      !NO_TEXT.test(type) && !/(^|\/)(\.|node_modules\/)/.test(webkitRelativePath || name),
  );
}

export function hasFiles({ dataTransfer }: Pick<DragEvent, 'dataTransfer'>): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** The files dropped, those in folders too. To be called in the event itself: it is empty afterwards. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  const dropped = [...data.items].flatMap(
    (item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? [],
  );
  const files = await Promise.all(
    dropped.map(async (one) => (one instanceof File ? [one] : filesOf(one))),
  );
  return importable(files.flat());
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((...settle) => entry.file(...settle))];
  if (!isFolder(entry)) return [];
  const files: File[] = [];
  const reader = entry.createReader();
  // It gives some at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((...settle) => reader.readEntries(...settle));
    if (some.length === 0) return files;
    files.push(...(await Promise.all(some.map(filesOf))).flat());
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
