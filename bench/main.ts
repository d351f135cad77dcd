import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { thisMachine } from './frame/machine';
import { measure } from './frame/measure';
import { pictureOf } from './frame/picture';
import { isFigure, type Result, type Results, withResult } from './frame/results';
import { tableOf } from './frame/table';
import { cases } from './index';

const OUT = join(process.cwd(), 'bench');
const JSON_FILE = join(OUT, 'results.json');

/** Measures the cases named, or all, and writes each down as soon as it is known. */
async function main(wanted: string[]): Promise<void> {
  const names = cases.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`No such case: ${unknown.join(', ')}. There are ${names.join(', ')}.`);
  const machine = thisMachine();
  for (const one of cases) {
    if (wanted.length > 0 && !wanted.includes(one.name)) continue;
    process.stdout.write(`${one.name.padEnd(24)}`);
    const result = await measure(one);
    console.log(lineOf(result));
    write(withResult(read(), machine, result, names));
  }
}

function lineOf(result: Result): string {
  if (!isFigure(result)) return `NOT MEASURED: ${result.skipped}`;
  const { ratio, deviation, goal, ours, floorTook, unit } = result;
  return `${ratio}x ± ${deviation} (goal ${goal}x; ${ours} ${unit}, floor ${floorTook} ${unit})`;
}

function read(): Results | undefined {
  return existsSync(JSON_FILE) ? JSON.parse(readFileSync(JSON_FILE, 'utf8')) : undefined;
}

function write(results: Results): void {
  writeFileSync(JSON_FILE, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(OUT, 'results.md'), tableOf(results));
  writeFileSync(join(OUT, 'results.svg'), pictureOf(results));
}

await main(process.argv.slice(2));
