import { message } from '../../src/browser/messages';
import { PastButton } from '../../src/past/PastButton';
import { Mark } from '../../src/ui/Mark';
import { StyleCards } from '../../src/ui/StyleCards';
import { Failure } from '../Failure';
import { ShortcutText } from '../ShortcutText';
import { useShortcuts } from '../use-shortcuts';
import { pinText } from './pin-text';
import { useStyleChoice } from './use-style-choice';

/** Shown once, on install. */
export function Welcome() {
  const shortcuts = useShortcuts();
  const { cards, chosen, error, choose } = useStyleChoice();
  return (
    <main class="welcome">
      <div class="welcome-top">
        <header class="welcome-head">
          <Mark size={48} />
          <h1>{message('welcomeHead')}</h1>
          <p>{message('welcomeLead')}</p>
        </header>
        <div class="welcome-steps">
          <section>
            <h2>{message('welcomePinHead')}</h2>
            <p>{pinText()}</p>
          </section>
          <section>
            <h2>{message('welcomeShortcutsHead')}</h2>
            {shortcuts && <ShortcutText shortcuts={shortcuts} />}
          </section>
        </div>
      </div>
      <section class="welcome-style">
        <h2>{message('welcomeStyleHead')}</h2>
        <p>{message('welcomeStyleLead')}</p>
        <div class="welcome-past">
          <PastButton label={message('welcomePastePost')} task="learn" isPrimary />
          <p>{message('welcomePastePostHint')}</p>
        </div>
        {error !== undefined && <Failure error={error} />}
        <StyleCards
          label={message('welcomeStyleHead')}
          cards={cards}
          chosen={chosen}
          onChoose={choose}
        />
      </section>
      <p class="welcome-end">
        <button type="button" class="primary" onClick={start}>
          {message('welcomeStart')}
        </button>
      </p>
    </main>
  );
}

function start(): void {
  // The welcome is left for good: going back leads to what was open before it.
  location.replace('#');
}
