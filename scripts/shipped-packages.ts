import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

export interface ShippedPackage {
  name: string;
  /** The package in whose own folder it stands: a version of its own. */
  within?: string;
  version: string;
  license: string;
  /** As the package has it; none where it comes without one. */
  licenseText: string;
  /** What is in the extension of it, before it is made small. */
  code: string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGE = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/;
const WITHIN = /node_modules\/((?:@[^/]+\/)?[^/]+)\/node_modules\/(?:@[^/]+\/)?[^/]+$/;

/** Remembers of which packages the pages, the workers and the classic scripts are made. */
export class ShippedPackages {
  readonly #code = new Map<string, Map<string, string>>();

  /** For each of the builds: a module may be in several, in each with other parts. */
  readonly plugin: Plugin = {
    name: 'shipped-packages',
    apply: 'build',
    generateBundle: (_, bundle) => {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          for (const [id, { code }] of Object.entries(chunk.modules)) this.#add(id, code ?? '');
    },
  };

  list(): ShippedPackage[] {
    return [...this.#code]
      .map(([directory, modules]) => describe(directory, [...modules.values()].join('\n')))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #add(id: string, code: string): void {
    const [directory] = PACKAGE.exec(id.replaceAll('\\', '/')) ?? [];
    if (directory === undefined || code === '') return;
    const modules = this.#code.get(directory) ?? new Map<string, string>();
    this.#code.set(directory, modules);
    if (code.length > (modules.get(id)?.length ?? 0)) modules.set(id, code);
  }
}

function describe(path: string, code: string): ShippedPackage {
  const directory = path.startsWith('/') ? path : join(ROOT, path);
  const { name, version, license } = JSON.parse(
    readFileSync(join(directory, 'package.json'), 'utf8'),
  );
  const [file] = readdirSync(directory).filter((each) => /^(licen[cs]e|copying)\b/i.test(each));
  const licenseText = file ? readFileSync(posix.join(directory, file), 'utf8').trim() : '';
  const [, within] = WITHIN.exec(path) ?? [];
  return {
    name,
    ...(within === undefined ? {} : { within }),
    version,
    license: String(license ?? 'none'),
    licenseText,
    code,
  };
}
