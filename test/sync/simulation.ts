import { sortedJson } from '../../src/core/sorted-json';
import { type Random, randomOf } from '../faults/random';
import type { CouchDatabase } from './couch-server';
import type { Library } from './device';
import type { Device } from './devices';

export interface SimulationRun {
  seed: number;
  steps: number;
  requests: number;
  dropped: number;
  conflicts: number;
  /** What was typed and is nowhere any more. */
  losses: string[];
  /** Where devices hold different things in the end. */
  differences: string[];
}

const STEPS = 60;
const YEAR_MS = 365 * 86_400_000;
const ROUNDS_TO_SETTLE = 12;

/** A seeded history of devices that write, lose requests and clocks and mirrors; then all is heard by all. */
export async function simulate(
  devices: Device[],
  database: CouchDatabase,
  seed: number,
): Promise<SimulationRun> {
  const random = randomOf(seed);
  const world = new World(devices, database, random);
  await world.begin(seed);
  for (let at = 0; at < STEPS; at++) await world.step();
  const libraries = await world.settle();
  const counts = await Promise.all(devices.map((device) => device.tell('counts')));
  return {
    ...{ seed, steps: STEPS, conflicts: world.conflicts },
    requests: sum(counts.map(({ requests }) => requests)),
    dropped: sum(counts.map(({ dropped }) => dropped)),
    losses: world.lossesIn(libraries),
    differences: differencesOf(libraries),
  };
}

class World {
  conflicts = 0;
  /** What was typed, in the record it was typed into. */
  private readonly typed: { text: string; id: string }[] = [];
  private readonly purged = new Map<string, string>();
  private backup: Library | undefined;
  private made = 0;

  constructor(
    private readonly devices: Device[],
    private readonly database: CouchDatabase,
    private readonly random: Random,
  ) {}

  async begin(seed: number): Promise<void> {
    const hour = 3_600_000;
    for (const [at, device] of this.devices.entries()) {
      const skew = this.random.whole(-48 * hour, 48 * hour);
      await device.tell('begin', { skew, seed: seed * 10 + at, share: 0.1 });
    }
    await this.database.backUp();
    const text = this.nextText('month:2024-03');
    await this.devices[0]?.tell('make', { text });
    this.typed.push({ text, id: 'style' });
  }

  async step(): Promise<void> {
    const { random } = this;
    const device = random.pick(this.devices as [Device, ...Device[]]); // there are three
    const pick = random.whole(0, 1000);
    const lot = random.whole(1, 100);
    if (lot <= 22) return this.clip(device);
    if (lot <= 40) return this.write(device, 'clips', 'note', pick);
    if (lot <= 46) return this.write(device, 'clips', 'title', pick);
    if (lot <= 50) return this.change(device, pick, { set: { highlight: true } });
    if (lot <= 54) return this.change(device, pick, { set: { issue: 'month:2024-03' } });
    if (lot <= 58) return this.change(device, pick, { set: { deletedAt: 1 } });
    if (lot <= 60) return this.change(device, pick, { unset: ['deletedAt'] });
    if (lot <= 62) return this.purge(device, pick);
    if (lot <= 66) return this.write(device, 'issues', 'intro', pick);
    if (lot <= 68) return this.write(device, 'styles', 'name', pick);
    if (lot <= 92) return void (await this.sync(device));
    if (lot <= 94) return void (await device.tell('dropMirror'));
    if (lot <= 95) return void (await device.tell('later', { ms: YEAR_MS }));
    if (lot <= 96) return this.database.backUp();
    if (lot <= 97) return this.database.rollBack();
    if (lot <= 98) return this.database.empty();
    if (this.backup) return void (await device.tell('restore', { records: this.backup }));
    this.backup = await device.tell('library');
  }

  private nextText(id: string): string {
    this.made += 1;
    const text = `text${this.made};`;
    this.typed.push({ text, id });
    return text;
  }

  private async clip(device: Device): Promise<void> {
    const id = `clip${String(this.made).padStart(4, '0')}`;
    await device.tell('clip', { id, text: this.nextText(id) });
  }

  private async write(
    device: Device,
    store: 'clips' | 'issues' | 'styles',
    field: string,
    pick: number,
  ): Promise<void> {
    const text = `text${this.made + 1};`;
    const done = await device.tell('edit', { store, pick, changes: { append: { [field]: text } } });
    if (done) this.nextText(done.id);
  }

  private async change(device: Device, pick: number, changes: object): Promise<void> {
    await device.tell('edit', { store: 'clips', pick, changes });
  }

  private async purge(device: Device, pick: number): Promise<void> {
    const done = await device.tell('purge', { pick });
    if (done) this.purged.set(done.id, `${this.purged.get(done.id) ?? ''}${done.text}`);
  }

  private async sync(device: Device): Promise<boolean> {
    let isQuiet = true;
    for (const allowRemoval of [undefined, 'here', 'server'] as const) {
      const given = allowRemoval ? { allowRemoval } : {};
      const report = await device.tell('sync', { url: this.database.url, ...given });
      if ('failed' in report) return false;
      this.conflicts += report.conflicts;
      isQuiet = report.sent + report.received === 0;
      if (!report.question) return isQuiet;
    }
    return isQuiet;
  }

  /** No more requests are lost; until nobody has anything new. */
  async settle(): Promise<Library[]> {
    for (const device of this.devices) await device.tell('lose', { share: 0 });
    for (let round = 0; round < ROUNDS_TO_SETTLE; round++) {
      let isQuiet = true;
      for (const device of this.devices) isQuiet = (await this.sync(device)) && isQuiet;
      if (isQuiet) break;
    }
    return Promise.all(this.devices.map((device) => device.tell('library')));
  }

  lossesIn(libraries: Library[]): string[] {
    const all = JSON.stringify(libraries);
    return this.typed
      .filter(({ text, id }) => !all.includes(text) && !this.purged.get(id)?.includes(text))
      .map(({ text, id }) => `${text} typed into ${id}`);
  }
}

function differencesOf([first, ...others]: Library[]): string[] {
  const ofFirst = linesOf(first);
  return others.flatMap((library, at) => {
    const own = linesOf(library);
    const apart = [...own, ...ofFirst].filter((line) => !own.has(line) || !ofFirst.has(line));
    return apart.map((line) => `devices 1 and ${at + 2}: ${line}`);
  });
}

function linesOf(library: Library | undefined): Set<string> {
  return new Set(
    Object.values(library ?? {})
      .flat()
      .map(sortedJson),
  );
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
