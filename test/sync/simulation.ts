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
  undone: number;
  chosen: number;
  restored: number;
  /** What was typed and is nowhere any more. */
  losses: string[];
  /** Where devices hold different things in the end. */
  differences: string[];
}

const STEPS = 60;
const YEAR_MS = 365 * 86_400_000;
const ROUNDS_TO_SETTLE = 12;
/** The clips that several write at. */
const FEW = 3;

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
    ...{ seed, steps: STEPS, ...world.counts },
    requests: sum(counts.map(({ requests }) => requests)),
    dropped: sum(counts.map(({ dropped }) => dropped)),
    losses: world.lossesIn(libraries),
    differences: differencesOf(libraries),
  };
}

class World {
  readonly counts = { conflicts: 0, undone: 0, chosen: 0, restored: 0 };
  /** What was typed, in the record it was typed into. */
  private readonly typed: { text: string; id: string }[] = [];
  /** What the writer deleted for good, undid or chose against, by the record it stood in. */
  private readonly givenUp = new Map<string, string>();
  private readonly backups: Library[] = [];
  private made = 0;

  constructor(
    private readonly devices: Device[],
    private readonly database: CouchDatabase,
    private readonly random: Random,
  ) {}

  /** All have a few clips, an issue and a style; from then on requests are lost. */
  async begin(seed: number): Promise<void> {
    const hour = 3_600_000;
    for (const [at, device] of this.devices.entries()) {
      const skew = this.random.whole(-48 * hour, 48 * hour);
      await device.tell('begin', { skew, seed: seed * 10 + at, share: 0 });
    }
    await this.database.backUp();
    const [first] = this.devices;
    if (!first) return;
    await first.tell('make', { text: this.nextText('style') });
    for (let at = 0; at < FEW; at++) await this.clip(first);
    for (const device of this.devices) await this.sync(device);
    const share = this.random.pick([0.02, 0.05, 0.1]);
    for (const device of this.devices) await device.tell('lose', { share });
  }

  async step(): Promise<void> {
    const { random } = this;
    const device = random.pick(this.devices as [Device, ...Device[]]); // there are three
    const pick = random.whole(0, 1000);
    const lot = random.whole(1, 100);
    if (lot <= 12) return this.clip(device);
    if (lot <= 22) return this.write(device, 'clips', 'note', pick);
    if (lot <= 26) return this.write(device, 'clips', 'title', pick);
    if (lot <= 40) return this.collide(pick);
    if (lot <= 42) return this.change(device, pick, { set: { highlight: true } });
    if (lot <= 45) return this.change(device, pick, { set: { issue: 'month:2024-03' } });
    if (lot <= 49) return this.change(device, pick, { set: { deletedAt: 1 } });
    if (lot <= 51) return this.change(device, pick, { unset: ['deletedAt'] });
    if (lot <= 53) return this.purge(device, pick);
    if (lot <= 58) return this.undo(device);
    if (lot <= 61) return this.choose(device, pick);
    if (lot <= 64) return this.write(device, 'issues', 'intro', pick);
    if (lot <= 66) return this.write(device, 'styles', 'name', pick);
    if (lot <= 90) return void (await this.sync(device));
    if (lot <= 92) return void (await device.tell('dropMirror'));
    if (lot <= 93) return void (await device.tell('later', { ms: YEAR_MS }));
    if (lot <= 94) return this.database.backUp();
    if (lot <= 95) return this.database.rollBack();
    if (lot <= 96) return this.database.empty();
    if (lot <= 98) return this.restore(device);
    this.backups.push(await device.tell('library'));
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
    among?: number,
  ): Promise<void> {
    const text = `text${this.made + 1};`;
    const changes = { append: { [field]: text } };
    const few = among === undefined ? {} : { among };
    const done = await device.tell('edit', { store, pick, changes, ...few });
    if (done) this.nextText(done.id);
  }

  /** The same field of the same clip on two devices, at once. */
  private async collide(pick: number): Promise<void> {
    const field = this.random.pick(['note', 'note', 'title']);
    const away = this.random.whole(0, this.devices.length - 1);
    for (const [at, device] of this.devices.entries())
      if (at !== away) await this.write(device, 'clips', field, pick, FEW);
  }

  private async undo(device: Device): Promise<void> {
    const done = await device.tell('undo');
    if (!done) return;
    this.counts.undone++;
    this.giveUp(done);
  }

  private async choose(device: Device, pick: number): Promise<void> {
    const choice = this.random.pick(['clip', 'other', 'both'] as const);
    const done = await device.tell('choose', { pick, choice });
    if (!done) return;
    this.counts.chosen++;
    this.giveUp(done);
  }

  private async restore(device: Device): Promise<void> {
    const [first, ...others] = this.backups;
    if (!first) return;
    await device.tell('restore', { records: this.random.pick([first, ...others]) });
    this.counts.restored++;
  }

  /** What stands in `before` and not in `after`. */
  private giveUp({ ids, before, after }: { ids: string[]; before: string; after: string }): void {
    const texts = before.match(TEXT)?.filter((text) => !after.includes(text)) ?? [];
    for (const id of new Set(ids.map(firstId)))
      this.givenUp.set(id, `${this.givenUp.get(id) ?? ''}${texts.join('')}`);
  }

  private async change(device: Device, pick: number, changes: object): Promise<void> {
    await device.tell('edit', { store: 'clips', pick, changes });
  }

  private async purge(device: Device, pick: number): Promise<void> {
    const done = await device.tell('purge', { pick });
    if (done) this.giveUp({ ids: [done.id], before: done.text, after: '' });
  }

  private async sync(device: Device): Promise<boolean> {
    let isQuiet = true;
    for (const allowRemoval of [undefined, 'here', 'server'] as const) {
      const given = allowRemoval ? { allowRemoval } : {};
      const report = await device.tell('sync', { ...this.database.server, ...given });
      if ('failed' in report) return false;
      this.counts.conflicts += report.conflicts;
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
      .filter(
        ({ text, id }) => !all.includes(text) && !this.givenUp.get(firstId(id))?.includes(text),
      )
      .map(({ text, id }) => `${text} typed into ${id}`);
  }
}

const TEXT = /text\d+;/g;

/** A version that came to stand beside a clip has its id, a dot and more. */
function firstId(id: string): string {
  return id.replace(/\..*/, '');
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
