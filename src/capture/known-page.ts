import type { CleanedPage } from './captured-page';
import { type Standing, standingOf } from './clip-standing';
import type { ThreadChoice } from './story';

export interface KnownPage {
  clean: CleanedPage;
  standing: Standing;
}

/**
 * How the page is known already. Where a thread was kept itself and its story wasn't, it is the thread that is
 * clipped, until the writer says otherwise.
 */
export async function knownPage(
  cleanAs: (choice?: ThreadChoice) => CleanedPage,
  choice?: ThreadChoice,
): Promise<KnownPage> {
  const known = await knownAs(cleanAs(choice));
  if (choice || known.clean.clips !== 'story' || known.standing.state !== 'new') return known;
  const thread = await knownAs(cleanAs('thread'));
  return thread.standing.state === 'kept' ? thread : known;
}

async function knownAs(clean: CleanedPage): Promise<KnownPage> {
  return { clean, standing: await standingOf(clean.keys) };
}
