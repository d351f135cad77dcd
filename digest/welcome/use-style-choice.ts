import { useEffect, useState } from 'preact/hooks';
import { currentStyle } from '../../src/storage/styles';
import type { StyleCard } from '../../src/ui/StyleCards';
import { sampleCards } from './sample-cards';
import { takeStyle } from './take-style';

export interface StyleChoice {
  cards: StyleCard[];
  chosen?: string;
  error?: unknown;
  choose(id: string): void;
}

export function useStyleChoice(): StyleChoice {
  const [cards, setCards] = useState<StyleCard[]>([]);
  const [chosen, setChosen] = useState<string>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    Promise.all([sampleCards(), currentStyle()]).then(([made, style]) => {
      setCards(made);
      setChosen(style.id);
    }, setError);
  }, []);
  const choose = (id: string) => {
    setChosen(id);
    takeStyle(id).then(() => setError(undefined), setError);
  };
  return { cards, choose, error, ...(chosen ? { chosen } : {}) };
}
