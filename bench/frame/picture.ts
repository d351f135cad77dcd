import { type Figure, isFigure, isMet, type Results } from './results';
import { machineText } from './table';

const WIDTH = 880;
const ROW = 46;
const TOP = 96;
const BOTTOM = 54;
const [LEFT, RIGHT] = [430, 780];
/** What the axis reaches from and to, in times the floor. */
const [LEAST, MOST] = [0.25, 16];
const TICKS = [0.25, 0.5, 1, 2, 4, 8, 16];

/** The results as a picture that follows the reader's colour scheme. */
export function pictureOf({ machine, cases }: Results): string {
  const figures = cases.filter(isFigure);
  const height = TOP + figures.length * ROW + BOTTOM;
  const met = figures.filter(isMet).length;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(`${met} of ${figures.length} goals met`)}">
<style>
text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1f2328 }
.title { font-size: 17px; font-weight: 600 }
.quiet { font-size: 11.5px; fill: #59636e }
.value { font-weight: 600; font-variant-numeric: tabular-nums }
.paper { fill: #fff } .line { stroke: #d1d9e0 } .floor { stroke: #59636e; stroke-width: 1.5 }
.room { fill: #e7f3ec } .met { fill: #1a7f4b; stroke: #1a7f4b } .short { fill: #bc4c00; stroke: #bc4c00 }
.value.met, .value.short { stroke: none }
.goal { stroke: #1f2328; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .quiet { fill: #9198a1 }
  .paper { fill: #0d1117 } .line { stroke: #2f353d } .floor { stroke: #9198a1 }
  .room { fill: #12301f } .met { fill: #4cc38a; stroke: #4cc38a } .short { fill: #f0883e; stroke: #f0883e }
  .goal { stroke: #e6edf3 }
}
</style>
<rect class="paper" width="${WIDTH}" height="${height}" rx="8"/>
<text class="title" x="24" y="36">Times the floor, and the goal</text>
<text class="quiet" x="24" y="56">${escaped(machineText(machine))}</text>
${TICKS.map((tick) => tickAt(tick, height)).join('\n')}
${figures.map((figure, at) => rowOf(figure, TOP + at * ROW)).join('\n')}
<text class="quiet" x="24" y="${height - 20}">Dot: median of interleaved runs, with its deviation. Bar: the goal. A diamond falls short of it.</text>
</svg>
`;
}

function tickAt(tick: number, height: number): string {
  const x = place(tick);
  return `<line class="${tick === 1 ? 'floor' : 'line'}" x1="${x}" x2="${x}" y1="${TOP - 8}" y2="${height - BOTTOM + 4}"/>
<text class="quiet" x="${x}" y="${TOP - 16}" text-anchor="middle">${tick === 1 ? 'floor' : `${tick}×`}</text>`;
}

function rowOf(figure: Figure, top: number): string {
  const { what, floor, goal, ratio, deviation } = figure;
  const middle = top + ROW / 2;
  const kind = isMet(figure) ? 'met' : 'short';
  const [low, high] = [place(ratio - deviation), place(ratio + deviation)];
  return `<text x="24" y="${middle - 2}">${escaped(what)}</text>
<text class="quiet" x="24" y="${middle + 14}">${escaped(floor)}</text>
<rect class="room" x="${LEFT}" y="${middle - 7}" width="${place(goal) - LEFT}" height="14" rx="2"/>
<line class="goal" x1="${place(goal)}" x2="${place(goal)}" y1="${middle - 9}" y2="${middle + 9}"/>
<line class="${kind}" stroke-width="2" x1="${low}" x2="${high}" y1="${middle}" y2="${middle}"/>
${mark(place(ratio), middle, kind)}
<text class="value ${kind}" x="${WIDTH - 24}" y="${middle + 4}" text-anchor="end">${ratio}×</text>`;
}

function mark(x: number, y: number, kind: 'met' | 'short'): string {
  return kind === 'met'
    ? `<circle class="met" cx="${x}" cy="${y}" r="5"/>`
    : `<path class="short" d="M${x} ${y - 6}l6 6-6 6-6-6z"/>`;
}

/** On a scale of doublings; what lies beyond stands at its end. */
function place(ratio: number): number {
  const within = Math.min(Math.max(ratio, LEAST), MOST);
  const share = Math.log2(within / LEAST) / Math.log2(MOST / LEAST);
  return Math.round(LEFT + share * (RIGHT - LEFT));
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
