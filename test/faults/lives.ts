import { type BrowserName, launch, type Rig, sleep } from '../e2e/drivers';
import { type Allowed, type Found, isAllowed } from './allowed';
import { readFound } from './found';
import { type Random, randomOf } from './random';
import type { FaultRun } from './report';
import { addressOf, newPages, type Pages, SITE, type Step, Writer } from './writer';

/** So many seeds share a profile, each beginning where the one before was killed. */
export const LIVES = 5;

const AIMS: [Step, ...Step[]] = ['save', 'save', 'key', 'key', 'undo', 'remove', 'open', 'quick'];
/** A step that doesn't come up until then: the kill strikes whatever is done at that moment. */
const LATEST_MS = 6000;
/** Longer than a heal of so few takes. */
const HEALED_MS = 10_000;

type Came = Pick<FaultRun, 'faults' | 'losses' | 'doubles'>;

/** Someone clips, types, removes, undoes, until the browser is killed; then it is started again and looked at. */
export class Lives {
  #pages: Pages = newPages();
  #rig: Rig | undefined;

  constructor(
    private readonly browser: BrowserName,
    private readonly profile: string,
  ) {}

  async live(seed: number): Promise<Came> {
    const { rig, faults, losses } = await this.#beKilled(randomOf(seed));
    await rig.close();
    this.#rig = await this.#launch();
    const settled = await settle(this.#rig, this.#pages);
    this.#pages = settled.pages;
    return { faults, losses: [...losses, ...settled.losses], doubles: settled.doubles };
  }

  async end(): Promise<void> {
    await this.#rig?.close();
    this.#rig = undefined;
  }

  async #beKilled(random: Random): Promise<{ rig: Rig; faults: number; losses: string[] }> {
    const rig = this.#rig ?? (await this.#launch());
    const aim = aimOf(random);
    let kill = () => {};
    const killed = new Promise<void>((done) => {
      kill = done;
    });
    let left = aim.count;
    const writer = new Writer(rig, this.#pages, random, (step) => {
      if (step !== aim.step) return;
      left -= 1;
      if (left === 0) setTimeout(kill, aim.delay);
    });
    const latest = setTimeout(kill, LATEST_MS);
    const worker = aim.worker && setTimeout(() => rig.killWorker().catch(() => {}), aim.worker);
    const failed = actOn(writer);
    await Promise.race([killed, failed]);
    clearTimeout(latest);
    clearTimeout(worker);
    writer.isOver = true;
    await rig.crash();
    return { rig, faults: worker ? 2 : 1, losses: writer.losses };
  }

  #launch(): Promise<Rig> {
    return launch(this.browser, { site: SITE, profile: this.profile });
  }
}

interface Aim {
  step: Step;
  /** At the how manieth of these steps, and so many ms after its beginning. */
  count: number;
  delay: number;
  /** When the worker is killed, in ms; undefined where it isn't. */
  worker: number | undefined;
}

function aimOf(random: Random): Aim {
  const step = random.pick(AIMS);
  return {
    step,
    count: random.whole(1, step === 'key' ? 25 : 2),
    delay: random.whole(0, step === 'open' ? 400 : 60),
    worker: random.next() < 0.5 ? random.whole(0, 3000) : undefined,
  };
}

/** Rejects with what goes wrong while the browser lives. */
async function actOn(writer: Writer): Promise<never> {
  while (!writer.isOver) {
    try {
      await writer.act();
    } catch (error) {
      if (!writer.isOver) throw error;
    }
  }
  // The browser is gone.
  return new Promise(() => {});
}

interface Settled {
  pages: Pages;
  losses: string[];
  doubles: string[];
}

/** Waits until every page is as it may be, or long enough; from then on each is as it was found. */
async function settle(rig: Rig, pages: Pages): Promise<Settled> {
  const end = performance.now() + HEALED_MS;
  for (;;) {
    const settled = judge(await readFound(rig), pages);
    if (settled.losses.length + settled.doubles.length === 0) return settled;
    if (performance.now() > end) return settled;
    await sleep(100);
  }
}

function judge(found: Map<string, Found>, pages: Pages): Settled {
  const settled: Settled = { pages: newPages(), losses: [], doubles: [] };
  for (const [name, allowed] of pages) {
    const there = found.get(addressOf(name)) ?? { clips: [], draft: undefined };
    const where = `${name}: ${JSON.stringify(there)} where ${JSON.stringify(allowed)} was told`;
    if (there.clips.length > 1) settled.doubles.push(where);
    else if (!allowed.some((each) => isAllowed(each, there))) settled.losses.push(where);
    settled.pages.set(name, [knownOf(there)]);
  }
  return settled;
}

function knownOf({ clips: [clip], draft }: Found): Allowed {
  return {
    clip,
    ...(draft === undefined ? {} : { draft: { text: draft, atLeast: draft.length } }),
  };
}
