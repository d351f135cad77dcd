/** Made of `backup.schema.json` (`scripts/schema-checks.ts`). */
declare module 'virtual:backup-checks' {
  interface Check {
    (value: unknown): boolean;
    /** What the last call found, the first of it only. */
    errors: { instancePath: string }[] | null;
  }
  export const settings: Check;
  export const style: Check;
  export const issue: Check;
  export const clip: Check;
}
