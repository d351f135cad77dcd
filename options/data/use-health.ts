import { useEffect, useState } from 'preact/hooks';
import { readLastBackup } from '../../src/storage/backup/last-backup';
import { protectStorage, readHealth, type StorageHealth } from '../../src/storage/health';

interface Health extends StorageHealth {
  lastBackup: number | undefined;
}

/** Undefined until it is read, and where it can't be: what else fails says so itself. Read again once `isStale` ends. */
export function useHealth(isStale: boolean) {
  const [health, setHealth] = useState<Health>();
  const [isRefused, setRefused] = useState(false);
  const read = () =>
    Promise.all([readHealth(), readLastBackup()]).then(
      ([storage, lastBackup]) => setHealth({ ...storage, lastBackup }),
      () => undefined,
    );
  useEffect(() => {
    if (!isStale) void read();
  }, [isStale]);
  const protect = async () => {
    setRefused(!(await protectStorage().catch(() => false)));
    await read();
  };
  return { health, isRefused, protect };
}
