import type { Style } from '../src/core/style';
import type { StyleEdits } from './style-saver';

const BULLETS = ['-', '*', '+'] as const;
const NUMBERS = '1.';
type BulletChoice = Style['bullet'] | typeof NUMBERS;

/** What can stand before an item. */
export const BULLET_OPTIONS: { value: BulletChoice; label: string }[] = [
  ...BULLETS.map((bullet) => ({ value: bullet, label: bullet })),
  { value: NUMBERS, label: '1. 2. 3.' },
];

export function bulletOf({ bullet, isNumbered }: Style): BulletChoice {
  return isNumbered ? NUMBERS : bullet;
}

/** The bullet stays for what is no link, a day for instance. */
export function bulletEdits(choice: BulletChoice): StyleEdits {
  return choice === NUMBERS ? { isNumbered: true } : { bullet: choice, isNumbered: false };
}
