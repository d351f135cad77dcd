import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import { ExpectedError } from '../../core/errors';
import schema from './backup.schema.json';

export type PartName = 'settings' | 'style' | 'issue' | 'clip';

/** One for each part, which is checked as soon as it is read. */
const validators: Record<PartName, Validator> = {
  settings: validatorOf('settings'),
  style: validatorOf('style'),
  issue: validatorOf('issue'),
  clip: validatorOf('clip'),
};

function validatorOf(name: PartName): Validator {
  // JSON has no literal types; a test holds that it is a schema.
  const { $defs } = schema as unknown as Schema;
  return new Validator({ $ref: `#/$defs/${name}`, ...($defs ? { $defs } : {}) }, '2020-12');
}

/** Throws an ExpectedError 'backupBroken' that names what isn't as the schema says; `where` is `clips[3]`. */
export function checkPart(name: PartName, value: unknown, where: string): void {
  const { valid, errors } = validators[name].validate(value);
  if (!valid) throw new ExpectedError('backupBroken', where + placeOf(errors));
}

/** The innermost one says most. */
function placeOf(errors: OutputUnit[]): string {
  const places = errors.map(({ instanceLocation }) => instanceLocation.slice(1));
  return places.reduce((deepest, place) => (place.length > deepest.length ? place : deepest), '');
}
