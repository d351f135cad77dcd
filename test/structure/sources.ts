import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParseResult, parseSync, Visitor } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** From the root, e.g. 'src/core/clip.ts'. */
  path: string;
  text: string;
  parsed: ParseResult;
}

export interface Import {
  from: string;
  /** As it is written. */
  request: string;
  /** A file of ours from the root, or the name of a package. */
  to: string;
  isPackage: boolean;
  isType: boolean;
  isDynamic: boolean;
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The files below a folder, from the root; none where there is no such folder. */
export function filesIn(folder: string, ending: RegExp): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => ending.test(path));
}

export function readSources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    filesIn(folder, /\.tsx?$/).map((path) => {
      const text = readText(path);
      return { path, text, parsed: parseSync(path, text) };
    }),
  );
}

/** All that a file names of other files: static, `export from`, dynamic, types and `import('x').T`. */
export function importsOf({ path, text, parsed }: Source): Import[] {
  const { staticImports, staticExports } = parsed.module;
  const found: Omit<Import, 'from' | 'to' | 'isPackage'>[] = staticImports.map((one) => ({
    request: one.moduleRequest.value,
    isType: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    isDynamic: false,
  }));
  for (const { entries } of staticExports)
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest) found.push({ request: moduleRequest.value, isType, isDynamic: false });
  for (const { moduleRequest } of parsed.module.dynamicImports) {
    const request = text.slice(moduleRequest.start + 1, moduleRequest.end - 1);
    found.push({ request, isType: false, isDynamic: true });
  }
  new Visitor({
    TSImportType: ({ source }) =>
      void found.push({ request: source.value, isType: true, isDynamic: false }),
  }).visit(parsed.program);
  return found.map((one) => ({ from: path, ...one, ...targetOf(path, one.request) }));
}

/** Every string of a file that is the same each time. */
export function stringsOf({ parsed }: Source): string[] {
  const found: string[] = [];
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') found.push(value);
    },
    TemplateElement: ({ value }) => void found.push(value.cooked ?? value.raw),
  }).visit(parsed.program);
  return found;
}

function targetOf(path: string, request: string): { to: string; isPackage: boolean } {
  if (!request.startsWith('.')) {
    const parts = request.split('/').slice(0, request.startsWith('@') ? 2 : 1);
    return { to: parts.join('/'), isPackage: true };
  }
  const bare = posix.join(posix.dirname(path), request.replace(/\?.*$/, ''));
  const candidates = [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`, `${bare}/index.tsx`];
  const to = candidates.find((one) => /\.\w+$/.test(one) && existsSync(join(ROOT, one)));
  return { to: to ?? bare, isPackage: false };
}
