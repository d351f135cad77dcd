import { expect, test } from 'vitest';
import { completions } from '../../options/completions';

const whole = (text: string) => completions('title', text).map((one) => one.whole);

test.each<[text: string, expected: string[]]>([
  ['Links {mo', ['Links {month}']],
  ['{', ['{number}', '{month}', '{week}', '{from}', '{to}']],
  ['a {{', []],
  ['{month}', []],
  ['{month:MMMM', []],
  ['', []],
])('%s', (text, expected) => expect(whole(text)).toEqual(expected));
