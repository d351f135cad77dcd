import { noteRound, noteSyncProblem } from '../storage/sync/state';
import type { RoundReport } from './sync-types';

/** Keeps what became of a round, for the pages to say. */
export async function noteReport(report: RoundReport | Error): Promise<void> {
  if (report instanceof Error) await noteSyncProblem(report);
  else await noteRound(report, report.question);
}

/** Made, and noted however it ends. */
export async function notedRound(round: () => Promise<RoundReport>): Promise<void> {
  try {
    await noteReport(await round());
  } catch (error) {
    await noteSyncProblem(error);
  }
}
