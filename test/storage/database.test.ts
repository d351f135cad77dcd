import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { connectDatabase } from '../../src/storage/connection';
import {
  type Connection,
  DATABASE_NAME,
  type DigestDatabase,
  UPGRADES,
} from '../../src/storage/database';
import { clipOn, emptyLibrary } from './library';

beforeEach(emptyLibrary);

function schemaOf(database: Connection) {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return Object.fromEntries(
    names.map((name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, multiEntry, unique } = store.index(index);
        return [index, keyPath, multiEntry, unique];
      });
      return [name, { keyPath: store.keyPath, indexes }];
    }),
  );
}

const SCHEMA = {
  clips: {
    keyPath: 'id',
    indexes: [
      ['day', 'day', false, false],
      ['deletedAt', 'deletedAt', false, false],
      ['issue', 'issue', false, false],
      ['keys', 'keys', true, false],
      ['parent', 'parent', false, false],
    ],
  },
  drafts: { keyPath: 'key', indexes: [] },
  issues: { keyPath: 'id', indexes: [] },
  outbox: { keyPath: 'id', indexes: [] },
  state: { keyPath: 'key', indexes: [] },
  styles: { keyPath: 'id', indexes: [] },
  tombstones: { keyPath: 'id', indexes: [] },
};

test('a new profile gets the whole schema', async () => {
  const database = await connectDatabase();
  expect(database.name).toBe('digest-clipper');
  expect(database.version).toBe(UPGRADES.length);
  expect(schemaOf(database)).toEqual(SCHEMA);
});

/** A database as the release of that version left it. */
function openVersion(version: number) {
  return openDB<DigestDatabase>(DATABASE_NAME, version, {
    upgrade(database, oldVersion, _, transaction) {
      for (const step of UPGRADES.slice(oldVersion, version)) step(database, transaction);
    },
  });
}

describe.each(UPGRADES.map((step, at) => ({ name: step.name, version: at + 1 })))(
  'upgrade step $version, $name',
  ({ version }) => {
    test('leads from there to the whole schema, the clips kept', async () => {
      const old = await openVersion(version);
      const clip = clipOn('2024-03-04');
      await old.put('clips', clip);
      old.close();
      const database = await connectDatabase();
      expect(database.version).toBe(UPGRADES.length);
      expect(schemaOf(database)).toEqual(SCHEMA);
      expect(await database.get('clips', clip.id)).toEqual(clip);
    });

    test('leaves what was there when it is cut off', async () => {
      if (version > 1) (await openVersion(version - 1)).close();
      const cutOff = openDB<DigestDatabase>(DATABASE_NAME, version, {
        upgrade(database, _oldVersion, _newVersion, transaction) {
          UPGRADES[version - 1]?.(database, transaction);
          transaction.abort();
          transaction.done.catch(() => undefined);
        },
      });
      await expect(cutOff).rejects.toThrow();
      const before = (await indexedDB.databases()).find(({ name }) => name === DATABASE_NAME);
      expect(before?.version ?? 0).toBe(version - 1);
      expect(schemaOf(await connectDatabase())).toEqual(SCHEMA);
    });
  },
);
