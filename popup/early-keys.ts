/** Takes the keys that are pressed before the app has loaded. */
import { insertLinkField } from './insert-link-field';
import { isLinkKey, isSaveKey } from './keys';

const root = document.documentElement;

/** main.tsx says by `data-ready` that it has taken over, and reads here whether it is to save. */
const isReady = () => root.dataset.ready !== undefined;
const wantSave = (event: Event) => {
  event.preventDefault();
  if (!isReady()) root.dataset.wanted = 'save';
};

document.addEventListener('submit', wantSave);
document.addEventListener('keydown', (event) => {
  // A letter typed before autofocus has taken effect still lands in the note: the focus moves before its input.
  const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isTyped && document.activeElement === document.body) document.getElementById('note')?.focus();
  if (isReady()) return;
  if (isSaveKey(event)) wantSave(event);
  if (isLinkKey(event)) {
    event.preventDefault();
    insertLinkField();
  }
});
