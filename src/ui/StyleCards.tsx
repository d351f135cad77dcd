import { useId } from 'preact/hooks';
import { useLoaded } from './use-loaded';

export interface StyleCard {
  id: string;
  name: string;
  about: string;
  /** The sample month in this style. */
  markdown: string;
  frontMatter: string;
  title: string;
}

interface Props {
  label: string;
  cards: StyleCard[];
  chosen: string | undefined;
  onChoose(id: string): void;
}

/** Styles to choose from, each shown by the same small month. */
export function StyleCards({ label, cards, chosen, onChoose }: Props) {
  const name = useId();
  return (
    <div class="style-cards" role="radiogroup" aria-label={label}>
      {cards.map((card) => (
        <div key={card.id} class="style-card">
          <div class="style-card-head">
            <input
              type="radio"
              id={`${name}-${card.id}`}
              name={name}
              checked={card.id === chosen}
              aria-describedby={`${name}-${card.id}-about`}
              onChange={() => onChoose(card.id)}
            />
            <label for={`${name}-${card.id}`}>{card.name}</label>
            <p id={`${name}-${card.id}-about`}>{card.about}</p>
          </div>
          <CardSample card={card} />
        </div>
      ))}
    </div>
  );
}

const loadPreview = () => import('./preview/Preview').then(({ Preview }) => Preview);

/** Only to look at: its links lead nowhere, and the card is the one thing to press. */
function CardSample({ card }: { card: StyleCard }) {
  const Preview = useLoaded(loadPreview);
  return (
    <div class="style-card-sample" inert aria-hidden="true">
      {card.frontMatter && <pre>{card.frontMatter}</pre>}
      {Preview && <Preview markdown={card.markdown} title={card.title} />}
    </div>
  );
}
