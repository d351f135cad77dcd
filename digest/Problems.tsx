import { message } from '../src/browser/messages';
import type { Clip } from '../src/core/clip';
import type { Problem } from '../src/markdown/post';

interface Props {
  problems: Problem[];
  clips: Clip[];
  onEdit(clipId: string): void;
}

const PROBLEM_NAMES: Record<Problem['code'], string> = {
  openBlock: 'digestProblemOpenBlock',
  duplicateLabel: 'digestProblemDuplicateLabel',
  notLinkable: 'digestProblemNotLinkable',
};

/** What the check before publishing found; nothing where there is nothing to mend. */
export function Problems({ problems, clips, onEdit }: Props) {
  if (problems.length === 0) return null;
  const titleOf = (clipId: string) => clips.find(({ id }) => id === clipId)?.title;
  return (
    <section class="problems">
      <h2 id="problems-name">{message('digestBeforePublishing')}</h2>
      <ul aria-labelledby="problems-name">
        {problems.map(({ clipId, code, subject }) => (
          <li key={`${clipId} ${code} ${subject}`}>
            <p>
              <strong>{titleOf(clipId)}</strong> {message(PROBLEM_NAMES[code], subject)}
            </p>
            <button type="button" class="quiet" onClick={() => onEdit(clipId)}>
              {message('digestMend')}
              <span class="visually-hidden"> {titleOf(clipId)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
