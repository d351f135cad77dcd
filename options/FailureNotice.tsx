import { message } from '../src/browser/messages';
import { errorMessage } from '../src/core/error-message';

interface FailureNoticeProps {
  error: unknown;
  onRetry?: () => void;
}

export function FailureNotice({ error, onRetry }: FailureNoticeProps) {
  const { name, subject } = errorMessage(error);
  return (
    <div class="failure" role="alert">
      <p>{message(name, subject)}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {message('optionsTryAgain')}
        </button>
      )}
    </div>
  );
}
