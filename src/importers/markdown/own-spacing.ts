import type { Clip } from '../../core/clip';
import type { Style } from '../../core/style';
import { defaultAbove, type Piece } from '../../markdown/pieces';

/** Compares what stands above each piece, in their order, with what the style has there. */
export function spacingBeside(style: Style) {
  let previous: Piece | undefined;
  let isFirstInDay = false;

  /** Undefined where it is the style's. */
  function above(piece: Piece, typed: string): string | undefined {
    const usual = previous ? defaultAbove(piece, previous, style) : '';
    previous = piece;
    if (!isFirstInDay) return typed === usual ? undefined : typed;
    isFirstInDay = false;
    return typed === '\n' ? undefined : typed.replace(/^\n/, '');
  }

  function aboveDay(bullet: Piece, typed: string, isInDay: boolean): string | undefined {
    if (isInDay) previous = bullet;
    const own = above(bullet, typed);
    isFirstInDay = true;
    return own;
  }

  return { above, aboveDay };
}

/** What stands above a clip that is nested as the `index`th, where the style has something else there. */
export function aboveNested(typed: string, parent: Clip, index: number): string | undefined {
  // Below a parent with more than a line, what stands between depends on that.
  const isPlain = index > 0 || !/\n/.test(parent.note);
  return isPlain && typed === '\n' ? undefined : typed;
}
