import { enUS } from 'date-fns/locale/en-US';
import { describe, expect, it } from 'vitest';
import { fileNameFor, titleFor } from '../../src/core/style-patterns';
import { layoutOf } from '../../src/layouts';
import { renderPost } from '../../src/markdown/post';
import { referenceClips, referenceIssue, referenceStyle } from './reference-month';
import { hasShared, readShared } from './shared';

describe.skipIf(!hasShared)('the reference digest', () => {
  const issue = hasShared ? referenceIssue() : (undefined as never);
  const style = referenceStyle();

  it('comes out of its 26 clips byte for byte', () => {
    const { markdown, problems } = renderPost({
      issue,
      clips: referenceClips(),
      style,
      layout: layoutOf('day-log'),
      locale: enUS,
    });
    expect(markdown).toBe(readShared('reference/distillm-02.md'));
    expect(problems).toEqual([]);
  });

  it('is named and titled by its patterns', () => {
    expect(titleFor(style, issue, 2, enUS)).toBe('DistiLLM 02');
    expect(fileNameFor(style, issue, enUS)).toBe('2024-04-22-distillm-02.md');
  });
});
