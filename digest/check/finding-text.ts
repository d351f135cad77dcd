import { message } from '../../src/browser/messages';
import type { PageFinding } from './use-check';

type Code = PageFinding['code'];

const NAMES: Record<Code, string> = {
  lostLink: 'digestProblemLostLink',
  openBlock: 'digestProblemOpenBlock',
  duplicateLabel: 'digestProblemDuplicateLabel',
  notLinkable: 'digestProblemNotLinkable',
  template: 'digestProblemTemplate',
  placeholder: 'digestProblemPlaceholder',
  noTitle: 'digestProblemNoTitle',
  privateUrl: 'digestProblemPrivateUrl',
  twice: 'digestProblemTwice',
  earlier: 'digestProblemEarlier',
  midnight: 'digestProblemMidnight',
  tooLong: 'digestProblemTooLong',
  noNote: 'digestProblemNoNote',
};

export function findingText({ code, subject, clipId }: PageFinding): string {
  if (code === 'noTitle' && clipId === undefined) return message('digestProblemNoIssueTitle');
  return message(NAMES[code], subject);
}

/** What many of a kind are called together. */
const MANY: Partial<Record<Code, string>> = {
  noNote: 'digestCheckMoreNoNote',
  earlier: 'digestCheckMoreEarlier',
  midnight: 'digestCheckMoreMidnight',
};

export function manyText(code: Code, count: number): string {
  return message(MANY[code] ?? 'digestCheckMore', String(count));
}

export function verifiedText({ verified, all }: { verified: number; all: number }): string {
  if (verified < all) return message('digestVerifiedOf', String(verified), String(all));
  return all === 1 ? message('digestVerifiedOne') : message('digestVerified', String(all));
}
