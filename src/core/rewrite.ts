import { type Clip, type ClipFields, fieldsOf } from './clip';
import { isDay } from './day';
import { ExpectedError } from './errors';
import { isInTrash } from './standing';

/** Throws an ExpectedError 'invalidDay'. */
export function checkFields(fields: ClipFields): void {
  if (fields.day !== undefined && !isDay(fields.day))
    throw new ExpectedError('invalidDay', fields.day);
}

/** Whether two versions say the same, whenever they were written. */
export function hasSameContent(one: Clip, other: Clip): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf(clip: Clip): string {
  return JSON.stringify([fieldsOf(clip), isInTrash(clip)]);
}

/**
 * Keeping again under the same id, with other text: the surface that made the clip says it anew, or takes it
 * out of the trash after an undo. Throws an ExpectedError 'conflict' once anyone has edited the clip.
 */
export function checkKeptAgain(stored: Clip): void {
  if (!isInTrash(stored) && Number.parseInt(stored.revision, 10) > 1)
    throw new ExpectedError('conflict');
}

/** Throws an ExpectedError 'gone' for what is no longer there, or in the trash. */
export function checkThere(stored: Clip | undefined): Clip {
  if (!stored || isInTrash(stored)) throw new ExpectedError('gone');
  return stored;
}
