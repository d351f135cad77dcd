import { useCallback, useState } from 'preact/hooks';
import { type Boxes, type BoxName, boxesOf, EMPTY_BOXES } from './boxes';
import { type FormState, firstForm, withStored, withTyped } from './form-state';
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
    setForm((form) => withStored(form, base, boxesOf(loaded.draft?.fields ?? {})));
  }, []);
  /** What stands in the boxes counts as typed: the clip it was saved as is gone again. */
  const hold = useCallback(
    () => setForm((form) => ({ ...form, typed: Object.keys(EMPTY_BOXES) as BoxName[] })),
    [],
  );
  const clear = useCallback(() => setForm(firstForm(EMPTY_BOXES)), []);
  return { form, type, take, hold, clear };
}
