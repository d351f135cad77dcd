import type { Direction } from '../../src/core/move-place';

export type Command =
  | { does: 'focus' | 'extend'; key: string }
  | { does: 'move'; direction: Direction }
  | { does: Single | 'all' };

type Single = 'edit' | 'toggle' | 'none' | 'aside' | 'next' | 'highlight' | 'text' | 'remove';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const DIRECTIONS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

const SINGLE: Record<string, Single> = {
  Enter: 'edit',
  ' ': 'toggle',
  Escape: 'none',
  Delete: 'remove',
  x: 'aside',
  n: 'next',
  h: 'highlight',
  t: 'text',
};

const ALONG = /^(Arrow(Up|Down|Left|Right)|Home|End)$/;

/** What a key means in the outline; undefined for one that means nothing there. */
export function commandOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys): Command | undefined {
  const isControl = ctrlKey || metaKey;
  if (altKey) {
    const direction = isControl ? undefined : DIRECTIONS[key];
    return direction && { does: 'move', direction };
  }
  if (isControl) {
    if (key.toLowerCase() === 'a') return { does: 'all' };
    if (key === ' ') return { does: 'toggle' };
    return undefined;
  }
  if (ALONG.test(key))
    return { does: shiftKey && !/Left|Right/.test(key) ? 'extend' : 'focus', key };
  const does = SINGLE[key.length === 1 ? key.toLowerCase() : key];
  return does && { does };
}
