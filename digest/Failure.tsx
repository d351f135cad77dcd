import type { ComponentChildren } from 'preact';
import { message } from '../src/browser/messages';
import { errorMessage } from '../src/core/error-message';

/** What went wrong, said where it happened, with what can be done about it. */
export function Failure({ error, children }: { error: unknown; children?: ComponentChildren }) {
  const { name, subject } = errorMessage(error);
  return (
    <div class="failure" role="alert">
      <p>{message(name, subject)}</p>
      {children}
    </div>
  );
}
