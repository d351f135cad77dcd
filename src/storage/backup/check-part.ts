import { clip, issue, settings, style } from 'virtual:backup-checks';
import { ExpectedError } from '../../core/errors';

const checks = { settings, style, issue, clip };
export type PartName = keyof typeof checks;

/** Throws an ExpectedError 'backupBroken' that names what isn't as the schema says; `where` is `clips[3]`. */
export function checkPart(name: PartName, value: unknown, where: string): void {
  const check = checks[name];
  if (!check(value))
    throw new ExpectedError('backupBroken', where + (check.errors?.[0]?.instancePath ?? ''));
}

export function isPart(name: PartName, value: unknown): boolean {
  return checks[name](value);
}
