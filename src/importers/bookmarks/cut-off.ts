import type { ImportResult } from '../importer';

/** What there is of a file that ends in the middle, and the word that it does. */
export function cutOff(result: ImportResult): ImportResult {
  const last = result.clips.at(-1);
  const problem = { message: 'importCutOff', subject: last?.title || last?.url || '' } as const;
  return { ...result, problems: [...result.problems, problem] };
}
