/**
 * `npx tsx scripts/database-snapshot.ts COMMIT`: a database as the code of that commit left it, written with its own modules,
 * into test/fixtures/databases/vN.json. One for each version of the schema; none is ever written anew.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StoreSnapshot } from '../test/storage/snapshot';

const ROOT = path.resolve(import.meta.dirname, '..');
const DAY = Date.UTC(2024, 2, 4, 12);

async function main(commit: string): Promise<void> {
  const sources = mkdtempSync(path.join(tmpdir(), 'digest-clipper-snapshot-'));
  try {
    const archive = execFileSync('git', ['archive', commit, 'src', 'package.json'], { cwd: ROOT });
    execFileSync('tar', ['-x', '-C', sources], { input: archive });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(sources, 'node_modules'), 'junction');
    const load = (file: string) => import(pathToFileURL(path.join(sources, 'src', file)).href);
    const { UPGRADES } = await load('storage/database.ts');
    const stores = schemaOf(UPGRADES);
    const records: Record<string, object[]> = recordsBy(
      await load('core/clip.ts'),
      await load('core/presets.ts'),
    );
    const version = UPGRADES.length;
    const snapshot = {
      version,
      stores: stores.map((store) => ({ ...store, records: records[store.name] ?? [] })),
    };
    const directory = path.join(ROOT, 'test/fixtures/databases');
    mkdirSync(directory, { recursive: true });
    const file = path.join(directory, `v${version}.json`);
    writeFileSync(file, `${JSON.stringify(snapshot, null, 2)}\n`, { flag: 'wx' });
    console.log(file);
  } finally {
    rmSync(sources, { recursive: true, force: true });
  }
}

type Schema = Omit<StoreSnapshot, 'records'>;

/** Node has no IndexedDB: the steps are run against one that only takes notes. */
function schemaOf(
  upgrades: readonly ((database: object, transaction: object) => void)[],
): Schema[] {
  const stores = new Map<string, Schema>();
  const objectStore = (name: string) => ({
    createIndex(index: string, keyPath: string, { multiEntry = false } = {}) {
      stores.get(name)?.indexes.push({ name: index, keyPath, multiEntry });
    },
  });
  const createObjectStore = (name: string, { keyPath }: { keyPath: string }) => {
    stores.set(name, { name, keyPath, indexes: [] });
    return objectStore(name);
  };
  for (const step of upgrades) step({ createObjectStore }, { objectStore });
  return [...stores.values()];
}

interface ClipModule {
  newClip(fields: object, stamp: object): object;
}

interface PresetsModule {
  presetStyle(id: string, name: string): object;
}

function recordsBy({ newClip }: ClipModule, { presetStyle }: PresetsModule) {
  const clip = (nth: number, fields: object = {}, rest: object = {}) => ({
    ...newClip(
      { ...FIELDS, url: `https://example.org/${nth}`, title: `Page ${nth}`, ...fields },
      {
        id: `018e0a00-0000-7000-8000-00000000000${nth}`,
        now: DAY + nth,
        utcOffset: 60,
        revision: `${nth}-a`,
      },
    ),
    ...rest,
  });
  return {
    clips: [
      clip(1, { note: ', with a *note*', highlight: true, tags: ['one', 'two'], kind: 'Paper' }),
      clip(2, { quotes: [{ text: 'A quote' }], section: 'Some other things' }),
      clip(3, { parent: '018e0a00-0000-7000-8000-000000000001' }),
      clip(4, {}, { deletedAt: DAY + 100 }),
      clip(5, {}, { issue: 'none' }),
    ],
    issues: [ISSUE],
    styles: [{ ...presetStyle('preset:sections', 'Mine'), id: 'own', separator: ' – ' }],
    drafts: [{ key: 'url:https://example.org/6', fields: { note: 'half a sen' }, updatedAt: DAY }],
    outbox: [],
    state: [{ key: 'settings', value: { styleId: 'own' } }],
    tombstones: [{ id: '018e0a00-0000-7000-8000-000000000009', at: DAY }],
  };
}

const FIELDS = { note: '', quotes: [], highlight: false, tags: [], related: [] };

const ISSUE = {
  id: 'month:2024-03',
  from: '2024-03-01',
  to: '2024-03-31',
  number: 7,
  title: 'March',
  date: '2024-03-31',
  description: 'What I read',
  tags: ['links'],
  fields: { draft: 'false' },
  intro: 'Hello',
  outro: 'Bye',
  styleId: 'own',
  sectionOrder: ['Some other things'],
  blocks: [{ id: 'b1', markdown: 'Prose', order: 'h1' }],
  revision: '3-a',
  updatedAt: DAY,
};

await main(process.argv[2] ?? 'HEAD');
