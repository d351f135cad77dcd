import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'vite';

const MODULE = 'virtual:backup-checks';
const SCHEMA = new URL('../src/storage/backup/backup.schema.json', import.meta.url);
const PARTS = ['settings', 'style', 'issue', 'clip'];

/** A function for each part of a backup, made of its schema at build time: an extension may run no code made later. */
export function schemaChecks(): Plugin {
  return {
    name: 'schema-checks',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? checksCode() : undefined),
  };
}

function checksCode(): string {
  const ajv = new Ajv2020({
    strict: true,
    messages: false,
    // Lengths in UTF-16 units need no package at run time; ajv calls the option deprecated, and logs that.
    unicode: false,
    logger: false,
    code: { source: true, esm: true },
  });
  ajv.addSchema(JSON.parse(readFileSync(SCHEMA, 'utf8')), 'backup');
  return standaloneCode(
    ajv,
    Object.fromEntries(PARTS.map((part) => [part, `backup#/$defs/${part}`])),
  );
}
