import { message } from '../../browser/messages';

/** What stands below is of an earlier text. The button goes, and the focus to what it was pressed for. */
export function PreviewFailed({ onRetry }: { onRetry(): void }) {
  return (
    <div class="failure preview-failed" role="alert">
      <p>{message('digestPreviewFailed')}</p>
      <div class="buttons">
        <button
          type="button"
          onClick={({ currentTarget }) => {
            currentTarget.closest<HTMLElement>('[tabindex]')?.focus();
            onRetry();
          }}
        >
          {message('digestPreviewAgain')}
        </button>
      </div>
    </div>
  );
}
