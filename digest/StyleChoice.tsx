import { useMemo } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { loadLocale } from '../src/core/locales';
import type { Style } from '../src/core/style';
import { turns } from '../src/core/turns';
import { listStyles, readStyle } from '../src/storage/styles';
import { Field } from '../src/ui/Field';
import { styleEdit } from './issue-edits';
import type { OpenIssue } from './issue-session';
import { useLive } from './use-live';

/** The style that this issue is written in. */
export function StyleChoice({ open }: { open: OpenIssue }) {
  const styles = withStyle(useLive(listStyles, ['styles']) ?? [], open.style);
  // The one that was chosen last is the one that counts, whichever of their languages is there first.
  const inTurn = useMemo(turns, []);
  const choose = (id: string) =>
    inTurn(async () => {
      const next = await readStyle(id);
      const nextLocale = await loadLocale(next.locale);
      const { issue, style, locale, saver } = open.latest();
      saver.type(styleEdit(issue, { style, locale }, { style: next, locale: nextLocale }));
      await saver.flush();
      await open.reload();
    });
  return (
    <Field label={message('digestStyle')}>
      {(control) => (
        <select
          {...control}
          value={open.style.id}
          disabled={open.issue.published !== undefined}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {styles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One that was removed stays with the issues that have it. */
function withStyle(styles: Style[], style: Style): Style[] {
  return styles.some(({ id }) => id === style.id) ? styles : [...styles, style];
}
