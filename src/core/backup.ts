/** What a backup's text begins with, in whatever spacing. */
const HEAD = /^\ufeff?\s*\{\s*"format"\s*:\s*"digest-clipper-backup"/;

export function isBackup(text: string): boolean {
  return HEAD.test(text.slice(0, 1000));
}
