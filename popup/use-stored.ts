import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_STYLE_ID, presetStyle } from '../src/core/presets';
import type { Style } from '../src/core/style';
import type { Used } from '../src/core/used';
import { readUsed } from '../src/storage/clips';
import { isStorePrivate } from '../src/storage/storage-error';
import { currentStyle } from '../src/storage/styles';

/** The style the line is shown in, and what the boxes suggest. */
export function useStored(onError: (error: unknown) => void) {
  const [style, setStyle] = useState<Style>();
  const [used, setUsed] = useState<Used>();
  useEffect(() => {
    currentStyle().then(setStyle, (error: unknown) => {
      // In a window without a database the line is still to be seen.
      if (isStorePrivate(error)) setStyle(presetStyle(DEFAULT_STYLE_ID, ''));
      onError(error);
    });
    readUsed().then(setUsed, onError);
  }, [onError]);
  return { style, used };
}
