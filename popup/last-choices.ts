import type { ClipFields } from '../src/core/clip';
import { type Boxes, boxesOf } from './boxes';

export type Choice = 'section' | 'kind' | 'tags' | 'parent';
const CHOICES: readonly Choice[] = ['section', 'kind', 'tags', 'parent'];

/** What was chosen for the last clip, for the boxes that are still empty. */
export function lastChoices(boxes: Boxes, last: Partial<ClipFields>): [Choice, string][] {
  const chosen = boxesOf(last);
  return CHOICES.flatMap((name): [Choice, string][] => {
    const value = chosen[name];
    return value && boxes[name] === '' ? [[name, value]] : [];
  });
}
