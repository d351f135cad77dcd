import { type Figure, isFigure, isMet, type Machine, type Result, type Results } from './results';

/** The results as a page of markdown. */
export function tableOf({ machine, cases }: Results): string {
  return `# Speed, measured side by side

\`npm run bench\` measures each of these in turn with its floor: the least that any way of doing it would cost. A figure is the
median of the rounds' own ratios, with half of what the middle half of them lies within; *noise* is that of the floor
against a second one of the same round. What other programs did meanwhile is in *load*, the number of those that
wanted a core in the minute before.

${machineText(machine)}.

| | floor | goal | times the floor | | noise | ours | floor took | rounds | load |
|---|---|---|---|---|---|---|---|---|---|
${cases.map(rowOf).join('\n')}

![The same as a picture](results.svg)
`;
}

export function machineText({ processor, cores, memory, system, node, browser }: Machine): string {
  return `${processor}, ${cores} cores, ${memory}, ${system}, Node ${node}, ${browser}`;
}

function rowOf(result: Result): string {
  const cells = [`${result.what} (\`${result.name}\`)`, result.floor, `${result.goal}×`];
  const rest = isFigure(result)
    ? figureCells(result)
    : [`not measured: ${result.skipped}`, ...Array(6).fill('')];
  return `| ${[...cells, ...rest].join(' | ')} |`;
}

function figureCells(figure: Figure): string[] {
  const { ratio, deviation, noise, ours, floorTook, unit, rounds, load } = figure;
  return [
    `**${ratio}×** ± ${deviation}`,
    isMet(figure) ? 'met' : 'short',
    `± ${noise}`,
    `${ours} ${unit}`,
    `${floorTook} ${unit}`,
    String(rounds),
    String(load),
  ];
}
