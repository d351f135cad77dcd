import { type DBSchema, openDB } from 'idb';

/** A handle goes with this browser: beside the library, in none of its copies. */
interface FolderDatabase extends DBSchema {
  folders: { key: 'posts'; value: FileSystemDirectoryHandle };
}

function open() {
  return openDB<FolderDatabase>('digest-clipper-folder', 1, {
    upgrade(database) {
      database.createObjectStore('folders');
    },
  });
}

export async function keepFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  const database = await open();
  await database.put('folders', folder, 'posts').finally(() => database.close());
}

export async function readFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  const database = await open();
  return database.get('folders', 'posts').finally(() => database.close());
}
