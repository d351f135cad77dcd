import { useEffect, useMemo, useState } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import { FIRST_DAY } from '../../src/core/day';
import { today } from '../../src/storage/stamp';
import { readYear, type Year } from '../../src/storage/year';
import { dateLanguage } from '../../src/ui/date-language';
import { issueName } from '../../src/ui/issue-name';
import { afterPaint } from '../after-paint';
import { hashOf } from '../issue-hash';
import type { OpenIssue } from '../issue-session';
import { onSettledChange } from '../on-settled-change';
import { type Cell, type YearPart, yearParts } from './year-cells';

const STEP = 10;
const SIZE = 8;
/** Room for what marks a published issue. */
const FOOT = 6;

/** Clips a day over the year of the issue; each issue is a link. */
export function YearPicture({ open }: { open: OpenIssue }) {
  const { issue, locale } = open;
  const year = (issue.from === FIRST_DAY ? today() : issue.from).slice(0, 4);
  const shown = useYear(year);
  const weekStart = locale.options?.weekStartsOn ?? 1;
  return useMemo(
    () => shown && <Days {...{ shown, weekStart }} issueId={issue.id} />,
    [shown, weekStart, issue.id],
  );
}

interface ShownYear {
  year: string;
  read: Year;
}

interface DaysProps {
  shown: ShownYear;
  weekStart: number;
  issueId: string;
}

function Days({ shown, weekStart, issueId }: DaysProps) {
  const { year, read } = shown;
  const parts = useMemo(() => yearParts(year, read, weekStart), [shown, weekStart]);
  return (
    <section class="year" aria-label={message('digestYear', year)}>
      <h2 class="pane-name">{year}</h2>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section has the name, each link its own */}
      <svg class="year-days" viewBox={`-1 -1 ${54 * STEP} ${7 * STEP + FOOT}`}>
        {parts.map((part) => (
          <Part key={part.cells[0]?.day} part={part} isCurrent={part.issue?.id === issueId} />
        ))}
      </svg>
    </section>
  );
}

function Part({ part: { issue, cells }, isCurrent }: { part: YearPart; isCurrent: boolean }) {
  const days = useMemo(() => cells.map((cell) => <Day key={cell.day} cell={cell} />), [cells]);
  if (!issue) return <g>{days}</g>;
  const columns = cells.map(({ column }) => column);
  const left = Math.min(...columns) * STEP;
  const right = Math.max(...columns) * STEP + SIZE;
  const name = partName(issue, cells);
  return (
    <a
      href={hashOf(issue)}
      aria-label={name}
      aria-current={isCurrent ? 'true' : undefined}
      class={isCurrent ? 'year-issue is-current' : 'year-issue'}
    >
      <title>{name}</title>
      {days}
      {issue.isPublished && (
        <rect class="year-published" x={left} y={7 * STEP} width={right - left - 2} height={2} />
      )}
    </a>
  );
}

function Day({ cell: { column, row, level } }: { cell: Cell }) {
  return (
    <rect
      class={`year-day level-${level}`}
      x={column * STEP}
      y={row * STEP}
      width={SIZE}
      height={SIZE}
      rx={1.5}
    />
  );
}

/** 'March 2024: 31 clips, published' */
function partName(issue: NonNullable<YearPart['issue']>, cells: Cell[]): string {
  const count = String(cells.reduce((sum, cell) => sum + cell.count, 0));
  const name = issueName(issue, dateLanguage());
  return message(issue.isPublished ? 'digestYearPublished' : 'digestYearIssue', name, count);
}

/** Read after the issue itself, and again with every change; until it is there, the one before, first nothing. */
function useYear(year: string): ShownYear | undefined {
  const [shown, show] = useState<ShownYear>();
  useEffect(() => {
    let isWanted = true;
    // Where nothing can be read the page says so itself.
    const load = () =>
      readYear(year).then(
        (read) => isWanted && show({ year, read }),
        () => undefined,
      );
    const stops = [afterPaint(load), onSettledChange(load)];
    return () => {
      isWanted = false;
      for (const stop of stops) stop();
    };
  }, [year]);
  return shown;
}
