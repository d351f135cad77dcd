import type { Locale } from 'date-fns';
import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { loadLocale } from '../src/core/locales';
import { onChange } from '../src/storage/changes';
import { currentStyle, readStyle, saveStyle } from '../src/storage/styles';
import { namedEdits, undoOf } from './style-edits';
import { createStyleSaver, type SaverState, type StyleEdits, type StyleSaver } from './style-saver';

/** Where a large edit is made, and so where the way back stands. */
export type UndoPlace = 'startAgain' | 'frontMatter' | 'target';

export interface StyleEditing extends SaverState {
  locale: Locale;
  change: (edits: StyleEdits) => void;
  /** An edit that can be taken back by a button; `label` says what happened. `onUndo`: for what isn't in the style. */
  changeWithUndo: (place: UndoPlace, edits: StyleEdits, label: string, onUndo?: () => void) => void;
  /** The last such edit, as long as nothing else was changed since. */
  undo?: { place: UndoPlace; label: string; apply: () => void };
  retry: () => void;
  /** Grows when the whole style is replaced: boxes with unfit text in them are to be made anew. */
  generation: number;
}

interface Undo {
  place: UndoPlace;
  label: string;
  edits: StyleEdits;
  onUndo: (() => void) | undefined;
}

/** The current style, written as it is edited; undefined until it is read. Rejections go to `onError`. */
export function useStyle(onError: (error: unknown) => void): StyleEditing | undefined {
  const saver = useRef<StyleSaver | undefined>(undefined);
  const edited = useRef('');
  const [state, setState] = useState<SaverState>();
  const [undo, setUndo] = useState<Undo>();
  const [generation, setGeneration] = useState(0);
  const locale = useLocale(state?.style.locale, onError);

  useEffect(() => {
    const take = async () => {
      const style = await currentStyle();
      if (saver.current && style.id === edited.current) return saver.current.refresh(style);
      if (edited.current !== '') setGeneration((before) => before + 1);
      edited.current = style.id;
      setUndo(undefined);
      saver.current = createStyleSaver(style, {
        save: saveStyle,
        read: readStyle,
        // What an earlier one still has to write is not shown any more.
        onState: (next) => next.style.id === edited.current && setState(next),
      });
      setState({ style, status: 'idle' });
    };
    take().catch(onError);
    return onChange(({ store }) => {
      if (store === 'styles') take().catch(onError);
    });
  }, []);

  if (!state || !locale) return undefined;
  const change = (edits: StyleEdits) => {
    setUndo(undefined);
    void saver.current?.change(namedEdits(edits, state.style, message('optionsOwnStyle')));
  };
  const takeBack = ({ edits, onUndo }: Undo) => {
    change(edits);
    onUndo?.();
  };
  return {
    ...state,
    locale,
    change,
    changeWithUndo: (place, edits, label, onUndo) => {
      change(edits);
      if (place !== 'frontMatter') setGeneration(generation + 1);
      setUndo({ place, label, edits: undoOf(edits, state.style), onUndo });
    },
    ...(undo ? { undo: { ...undo, apply: () => takeBack(undo) } } : {}),
    retry: () => void saver.current?.retry(),
    generation,
  };
}

/** The last one stays until the next is there, so that nothing flickers. */
function useLocale(
  code: string | undefined,
  onError: (error: unknown) => void,
): Locale | undefined {
  const [locale, setLocale] = useState<Locale>();
  useEffect(() => {
    let isWanted = true;
    if (code)
      loadLocale(code)
        .then((loaded) => isWanted && setLocale(loaded))
        .catch(onError);
    return () => {
      isWanted = false;
    };
  }, [code]);
  return locale;
}
