import { message, uiLanguage } from '../../src/browser/messages';
import type { Outcome } from '../../src/core/merge-versions';
import { counted } from '../../src/past/counted';
import type { RestoreCounts } from '../../src/storage/backup/restore-counts';

export interface RestoreRow {
  label: string;
  value: string;
}

/** What a restore would do, kind by kind; what there is nothing of is left out. */
export function restoreRows(counts: RestoreCounts): RestoreRow[] {
  const rows: [label: string, outcome: Outcome][] = [
    ['optionsRestoreAdded', 'added'],
    ['optionsRestoreUpdated', 'updated'],
    ['optionsRestoreBoth', 'both'],
    ['optionsRestoreKept', 'kept'],
  ];
  return rows
    .map(([label, outcome]) => ({ label: message(label), value: countsText(counts, [outcome]) }))
    .filter(({ value }) => value !== '');
}

export function restoredText(counts: RestoreCounts): string {
  return changesAnything(counts)
    ? message('optionsRestored', countsText(counts, CHANGING))
    : message('optionsRestoreNothing');
}

const CHANGING: Outcome[] = ['added', 'updated', 'both'];

export function changesAnything(counts: RestoreCounts): boolean {
  return Object.values(counts).some((each) => sumOf(each, CHANGING) > 0);
}

function countsText({ clips, issues, styles }: RestoreCounts, outcomes: Outcome[]): string {
  const texts = [
    countText(sumOf(clips, outcomes), 'optionsClipsOne', 'optionsClipsOther'),
    countText(sumOf(issues, outcomes), 'optionsIssuesOne', 'optionsIssuesOther'),
    countText(sumOf(styles, outcomes), 'optionsStylesOne', 'optionsStylesOther'),
  ].filter((text) => text !== '');
  return new Intl.ListFormat(uiLanguage(), { style: 'narrow' }).format(texts);
}

function countText(count: number, one: string, other: string): string {
  return count === 0 ? '' : counted(count, one, other);
}

function sumOf(counts: Record<Outcome, number>, outcomes: Outcome[]): number {
  return outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
}
