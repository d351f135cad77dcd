export type InDocument<Args extends unknown[], Result> = ((...args: Args) => Result) | string;

/**
 * A function and its arguments as source text, to be evaluated in another document. A string is
 * taken as an expression. `library` is source text that stands before it.
 */
export function callExpression<Args extends unknown[], Result>(
  call: InDocument<Args, Result>,
  args: Args,
  library = '',
): string {
  const source = typeof call === 'string' ? `() => (${call})` : String(call);
  const values = args.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
  // tsx and esbuild call __name() on every function they compile; the other document has none.
  return `(async function () { const __name = (value) => value; ${library}
    return await (${source})(${values}); })()`;
}
