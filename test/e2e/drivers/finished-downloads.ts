import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Download } from './rig';
import { until } from './until';

/** Watches a directory for downloads and gives each out once. */
export class FinishedDownloads {
  readonly #given = new Set<string>();
  #lastSize = -1;

  constructor(readonly directory: string) {}

  async next(timeout = 10_000): Promise<Download> {
    const what = `a download in ${this.directory}`;
    const name = await until(() => this.#finished(), { what, timeout, step: 60 });
    this.#given.add(name);
    return { name, text: readFileSync(join(this.directory, name), 'utf8') };
  }

  #finished(): string | undefined {
    const unfinished = /\.(crdownload|part|tmp)$|^\.(com\.google|org\.chromium)/;
    const names = readdirSync(this.directory).filter((name) => !unfinished.test(name));
    const name = names.find((each) => !this.#given.has(each));
    if (name === undefined || existsSync(join(this.directory, `${name}.part`))) return undefined;
    // Firefox puts an empty file in the place first.
    const { size } = statSync(join(this.directory, name));
    const stable = size > 0 && size === this.#lastSize;
    this.#lastSize = stable ? -1 : size;
    return stable ? name : undefined;
  }
}
