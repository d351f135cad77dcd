import { generatorConsumers } from './build-posts';
import { type Case, type Consumer, casesFrom } from './case';
import { parserConsumers } from './parse-posts';
import type { PageReader } from './read-pages';

export interface Plan {
  seed: number;
  /** Pages that go through the parsers, and how many of them through the generators too. */
  cases: number;
  builtCases: number;
  /** The names of those to be asked; none: all. */
  readers: string[];
}

/** What came of one parser or generator. */
export interface Outcome {
  name: string;
  cases: number;
  links: number;
  seconds: number;
  /** In words, each with the line that replays it. */
  faults: string[];
}

const BATCH = 1000;

export async function runCampaign(reader: PageReader, plan: Plan): Promise<Outcome[]> {
  const consumers = [...parserConsumers, ...generatorConsumers].filter(
    ({ name }) => plan.readers.length === 0 || plan.readers.includes(name),
  );
  if (consumers.length === 0) throw new TypeError(`no such reader: ${plan.readers.join(', ')}`);
  const outcomes = consumers.map(
    ({ name }): Outcome => ({
      name,
      cases: 0,
      links: 0,
      seconds: 0,
      faults: [],
    }),
  );
  let next = casesFrom(reader, seedsOf(plan, 0));
  for (let done = 0; done < plan.cases; done += BATCH) {
    const cases = await next;
    // The browser reads on meanwhile.
    next = casesFrom(reader, seedsOf(plan, done + BATCH));
    const toBuild = cases.slice(0, Math.max(0, plan.builtCases - done));
    for (const [at, consumer] of consumers.entries()) {
      const given = generatorConsumers.includes(consumer) ? toBuild : cases;
      if (given.length > 0) addTo(outcomes[at], consumer, given);
    }
  }
  return outcomes;
}

function seedsOf({ seed, cases }: Plan, done: number): number[] {
  const length = Math.max(0, Math.min(BATCH, cases - done));
  return Array.from({ length }, (_, at) => seed + done + at);
}

function addTo(outcome: Outcome | undefined, consumer: Consumer, cases: Case[]): void {
  if (!outcome) return;
  outcome.cases += cases.length;
  outcome.links += cases.reduce((sum, { clips }) => sum + clips.length, 0);
  const start = performance.now();
  const found = consumer.faultsOf(cases);
  outcome.seconds += (performance.now() - start) / 1000;
  for (const { seed, faults } of found)
    outcome.faults.push([`${consumer.name}: npm run fuzz -- ${seed} 1`, ...faults].join('\n'));
}
