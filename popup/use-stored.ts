import { useEffect, useState } from 'preact/hooks';
import type { Style } from '../src/core/style';
import type { Used } from '../src/core/used';
import { readUsed } from '../src/storage/clips';
import { currentStyle } from '../src/storage/styles';

/** The style the line is shown in, and what the boxes suggest. */
export function useStored(onError: (error: unknown) => void) {
  const [style, setStyle] = useState<Style>();
  const [used, setUsed] = useState<Used>();
  useEffect(() => {
    currentStyle().then(setStyle, onError);
    readUsed().then(setUsed, onError);
  }, [onError]);
  return { style, used };
}
