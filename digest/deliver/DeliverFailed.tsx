/** What went wrong. The page’s own part for it would come a second time, with all it needs. */
export function DeliverFailed({ text }: { text: string }) {
  return (
    <div class="failure" role="alert">
      <p>{text}</p>
    </div>
  );
}
