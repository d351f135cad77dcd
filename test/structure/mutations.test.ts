import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import mutations from '../../scripts/mutations.json' with { type: 'json' };
import { aloneInProcess } from '../alone-in-process';

it.each(mutations)(
  'the place of the mutation “$name” is there, and its test',
  ({ file, from, test, project }) => {
    expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2);
    expect(existsSync(test)).toBe(true);
    // Of another project Vitest finds no such test, and nothing fails.
    expect(project === 'unit-alone').toBe(aloneInProcess.includes(test));
  },
);
