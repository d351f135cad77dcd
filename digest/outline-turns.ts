import { turns } from '../src/core/turns';

/** For all that keys do to an outline: one that follows upon another finds what that one did, and undo takes it back. */
export const outlineTurn = turns();
