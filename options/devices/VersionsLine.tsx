import { useEffect, useState } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import { onChange } from '../../src/storage/changes';
import { readTwoVersions } from '../../src/storage/two-versions';
import { dateLanguage } from '../../src/ui/date-language';

/** How many clips a round has left two versions of; the writer chooses between them on the digest page. */
export function VersionsLine() {
  const count = useVersionsCount();
  if (count === 0) return null;
  const format = new Intl.NumberFormat(dateLanguage());
  return (
    <p class="devices-versions">
      {message(
        count === 1 ? 'optionsSyncVersionsOne' : 'optionsSyncVersions',
        format.format(count),
      )}{' '}
      <a href="/digest/index.html">{message('optionsSyncVersionsChoose')}</a>
    </p>
  );
}

function useVersionsCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    // Where nothing can be read the page says so itself.
    const load = () =>
      readTwoVersions().then(
        ({ length }) => setCount(length),
        () => undefined,
      );
    void load();
    return onChange(({ store }) => store === 'clips' && void load());
  }, []);
  return count;
}
