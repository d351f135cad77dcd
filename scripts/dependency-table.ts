/** A line of the README's table of dependencies. */
export interface DependencyRow {
  line: string;
  /** Names of packages; `x-*` stands for all that begin so. */
  names: string[];
}

/** `dependencies` of each package by its name. */
export type Dependencies = (name: string) => readonly string[];

const ROW = /^\| ([^|]+) \|/;

/** The lines between the heading and whatever follows the table. */
export function rowsIn(readme: string): DependencyRow[] {
  const [, section = ''] = readme.split('\n## Dependencies\n');
  const [table = ''] = section.trimStart().split('\n\n');
  return table
    .split('\n')
    .slice(2)
    .map((line) => ({ line, names: (ROW.exec(line)?.[1] ?? '').split(', ') }));
}

export function isNamedIn({ names }: DependencyRow, name: string): boolean {
  return names.some((each) =>
    each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : each === name,
  );
}

/** The row that names the package, else the first one whose packages bring it along. */
export function rowOf(
  rows: readonly DependencyRow[],
  name: string,
  all: readonly string[],
  dependencies: Dependencies,
): DependencyRow | undefined {
  const own = rows.find((row) => isNamedIn(row, name));
  return own ?? rows.find((row) => broughtBy(row, all, dependencies).has(name));
}

function broughtBy(
  row: DependencyRow,
  all: readonly string[],
  dependencies: Dependencies,
): Set<string> {
  const brought = new Set(all.filter((name) => isNamedIn(row, name)));
  for (const name of brought) for (const each of dependencies(name)) brought.add(each);
  return brought;
}
