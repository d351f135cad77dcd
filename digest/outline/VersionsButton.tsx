import { message } from '../../src/browser/messages';

/** Seen at all times: the clip waits for a word of the writer's. Its click is the tree's, its text the style sheet's. */
export function VersionsButton({ title, tabIndex }: { title: string; tabIndex: number }) {
  return (
    <button
      type="button"
      class="outline-versions"
      aria-label={message('digestVersionsNamed', title)}
      tabIndex={tabIndex}
      data-act="versions"
      data-text={message('digestVersions')}
    />
  );
}
