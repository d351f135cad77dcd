import { message } from '../src/browser/messages';
import type { ThreadChoice } from '../src/capture/story';
import type { LoadedPage } from './load-page';

interface StoryLineProps {
  loaded: LoadedPage | undefined;
  onSwitch: (choice: ThreadChoice) => void;
}

/** Where a story is talked about: which of the two is clipped, and a way to clip the other. Nothing as a rule. */
export function StoryLine({ loaded, onSwitch }: StoryLineProps) {
  if (!loaded?.clips) return null;
  const other = loaded.clips === 'story' ? 'thread' : 'story';
  return (
    <p class="story">
      <span>{message(textFor(loaded))}</span>
      <button type="button" class="quiet" onClick={() => onSwitch(other)}>
        {message(other === 'thread' ? 'popupThreadInstead' : 'popupStoryInstead')}
      </button>
    </p>
  );
}

function textFor({ clips, standing, fields }: LoadedPage): string {
  if (clips === 'thread') return 'popupClipsThread';
  if (standing.state !== 'kept') return 'popupClipsStory';
  const isAdded = fields.related.length > standing.clip.related.length;
  return isAdded ? 'popupAddsThread' : 'popupKeptStory';
}
