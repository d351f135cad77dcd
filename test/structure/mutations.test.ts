import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import mutations from '../../scripts/mutations.json' with { type: 'json' };

it.each(mutations)(
  'the place of the mutation “$name” is there, and its test',
  ({ file, from, test }) => {
    expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2);
    expect(existsSync(test)).toBe(true);
  },
);
