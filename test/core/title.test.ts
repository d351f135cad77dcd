import { describe, expect, it } from 'vitest';
import { cleanTitle, LONGEST_TITLE } from '../../src/core/title';

describe('cleanTitle', () => {
  it.each([
    ['  A \n title\twith\u0000 controls\u2028 ', 'A title with controls'],
    ['abc\u202egnp.exe', 'abcgnp.exe'],
    ['\u2067x\u2069', 'x'],
    ['half \ud83d a pair', 'half \ufffd a pair'],
    ['Привет, 世界 👋', 'Привет, 世界 👋'],
    ['', ''],
  ])('%j becomes %j', (title, clean) => {
    expect(cleanTitle(title)).toBe(clean);
  });

  it('cuts what is too long, and says so', () => {
    const cut = cleanTitle('x'.repeat(1_000_000));
    expect(cut).toHaveLength(LONGEST_TITLE);
    expect(cut.endsWith('…')).toBe(true);
    expect(cleanTitle('x'.repeat(LONGEST_TITLE))).not.toContain('…');
  });

  it('cuts no pair in two', () => {
    const cut = cleanTitle(`x${'👋'.repeat(LONGEST_TITLE)}`);
    expect(cut.isWellFormed()).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(LONGEST_TITLE);
  });
});
