import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Vitest takes a long file for a slow one. Left to the end, one of these would keep one worker of two busy alone. */
const SLOW = /\/(disk-full|faults-kills|fuzz|messages|months|reference)\.test\.ts$/;

export class SlowFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) => SLOW.test(moduleId);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
