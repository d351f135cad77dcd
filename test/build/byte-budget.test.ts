import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { scriptBytes } from '../../scripts/byte-budget';

type Bundle = Parameters<typeof scriptBytes>[0];

const chunk = (code: string, imports: string[] = [], dynamicImports: string[] = []) => ({
  ...{ type: 'chunk', code, imports, dynamicImports },
});

const BUNDLE = {
  'a.html': { type: 'asset', source: '<script type="module" src="/a.js"></script>' },
  'a.js': chunk('one();', ['b.js', 'c.js'], ['later.js']),
  'b.js': chunk('two();', ['c.js']),
  'c.js': chunk('three();'),
  'later.js': chunk('four();'),
} as unknown as Bundle;

it('counts each script that a page needs once, and none that it asks for later', () => {
  const size = (code: string) => gzipSync(code, { level: 9 }).length;
  expect(scriptBytes(BUNDLE, 'a.html')).toBe(size('one();') + size('two();') + size('three();'));
  expect(() => scriptBytes(BUNDLE, 'gone.html')).toThrow('gone.html');
});
