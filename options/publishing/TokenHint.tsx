import { message } from '../../src/browser/messages';

const NEW_TOKEN = 'https://github.com/settings/personal-access-tokens/new';

/** The least that a token has to allow, and where it is made. */
export function TokenHint({ id, isPull }: { id: string; isPull: boolean }) {
  return (
    <p id={id} class="field-hint">
      {message(isPull ? 'optionsTokenHintPull' : 'optionsTokenHint')}{' '}
      <a href={NEW_TOKEN} target="_blank" rel="noreferrer">
        {message('optionsTokenMake')}
      </a>
    </p>
  );
}
