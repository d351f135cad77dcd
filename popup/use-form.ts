import { useCallback, useState } from 'preact/hooks';
import { saidIn } from '../src/capture/page-draft';
import { type Boxes, type BoxName, boxesOf, changedFields, EMPTY_BOXES } from './boxes';
import { type FormState, firstForm, withEarly, withStored, withTyped } from './form-state';
import type { LoadedPage } from './load-page';

export type TypeInto = <Name extends BoxName>(name: Name, value: Boxes[Name]) => void;

export function useForm(early: Boxes) {
  const [form, setForm] = useState<FormState>(() => firstForm(early));
  const type: TypeInto = useCallback(
    (name, value) => setForm((form) => withTyped(form, name, value)),
    [],
  );
  const take = useCallback((loaded: LoadedPage) => {
    const base = { ...EMPTY_BOXES, ...boxesOf(loaded.fields) };
    setForm((form) => withStored(form, base, boxesOf(saidIn(loaded.draft))));
  }, []);
  const bringBack = useCallback(
    (left: Partial<Boxes>) => setForm((form) => withEarly(form, left)),
    [],
  );
  /** The box holds what the page gave: it is to follow where the page's own changes. */
  const release = useCallback(
    (name: BoxName) =>
      setForm((form) => ({ ...form, typed: form.typed.filter((other) => other !== name) })),
    [],
  );
  /** What was said of the story is said of the thread now, or back; each has its own related links. */
  const move = useCallback(
    () =>
      setForm((form) => {
        const changed = Object.keys(changedFields(form.boxes, form.base)) as BoxName[];
        return { ...form, typed: changed.filter((name) => name !== 'related') };
      }),
    [],
  );
  /** What stands in the boxes counts as typed: the clip it was saved as is gone again. */
  const hold = useCallback(
    () => setForm((form) => ({ ...form, typed: Object.keys(EMPTY_BOXES) as BoxName[] })),
    [],
  );
  const clear = useCallback(() => setForm(firstForm(EMPTY_BOXES)), []);
  return { form, type, take, bringBack, release, move, hold, clear };
}
