import type { Check, CheckInput, Finding } from './check';
import { earlierIssue } from './earlier-issue';
import { nearMidnight } from './near-midnight';
import { noNote } from './no-note';
import { noTitle } from './no-title';
import { placeholderText } from './placeholder-text';
import { privateUrl } from './private-url';
import { templateCode } from './template-code';
import { tooLong } from './too-long';
import { twiceHere } from './twice-here';

/** What spoils the post first, what may be meant so last. */
export const checks: readonly Check[] = [
  templateCode,
  placeholderText,
  noTitle,
  privateUrl,
  twiceHere,
  earlierIssue,
  nearMidnight,
  tooLong,
  noNote,
];

export function findAll(input: CheckInput): Finding[] {
  return checks.flatMap((check) => check.find(input));
}
