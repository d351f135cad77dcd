import type { ComponentChildren } from 'preact';
import { message } from '../../src/browser/messages';
import { DiffView } from '../../src/ui/diff/DiffView';

interface Props {
  /** Says what changed. */
  label: string;
  before: string;
  after: string;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** Shown where a text that was kept and the one of today differ. */
export function Changed({ label, before, after, children }: Props) {
  return (
    <section class="changed" aria-label={label}>
      <div class="changed-head">
        <p>{label}</p>
        {children}
      </div>
      <details class="disclosure">
        <summary>{message('digestShowChanges')}</summary>
        <DiffView before={before} after={after} />
      </details>
    </section>
  );
}
