import { message } from '../src/browser/messages';
import type { Period } from '../src/core/issue';
import { dateLanguage } from '../src/ui/date-language';
import { issueName } from '../src/ui/issue-name';
import { ShortcutText } from './ShortcutText';
import { useShortcuts } from './use-shortcuts';

/** What to do next where nothing is clipped yet. */
export function EmptyIssue({ period }: { period: Period }) {
  const shortcuts = useShortcuts();
  return (
    <section class="empty">
      <h2>{message('digestEmptyHead', issueName(period, dateLanguage()))}</h2>
      <p>{message('digestEmptyHow')}</p>
      {shortcuts && <ShortcutText shortcuts={shortcuts} />}
    </section>
  );
}
