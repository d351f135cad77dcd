import { useEffect, useState } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import { errorMessage } from '../../src/core/error-message';
import { isSetUp, type PublishSetup } from '../../src/storage/publishing/setup';
import { useIsStill } from '../use-is-still';

type Test =
  | { at: 'idle' | 'testing' }
  | { at: 'works'; text: string }
  | { at: 'fails'; text: string };

export function TestAccess({ setup }: { setup: PublishSetup }) {
  const [test, setTest] = useState<Test>({ at: 'idle' });
  const { repository, token, isPull } = setup;
  // What was found holds for what was tested.
  useEffect(() => setTest({ at: 'idle' }), [repository, token, isPull]);
  const isStill = useIsStill([repository, token, isPull].join('\n'));
  const canTest = isSetUp(setup) && test.at !== 'testing';

  async function run(): Promise<void> {
    const say = (found: Test) => isStill() && setTest(found);
    setTest({ at: 'testing' });
    try {
      const { testAccess } = await import('../../src/publishers/github/test-access');
      const tested = await testAccess(setup);
      say({ at: 'works', text: message('optionsTestWorks', tested.repository) });
    } catch (error) {
      const { name, subject } = errorMessage(error);
      say({ at: 'fails', text: message(name, subject) });
    }
  }

  return (
    <div class="publishing-test">
      <button type="button" aria-disabled={!canTest} onClick={() => canTest && run()}>
        {message('optionsTest')}
      </button>
      <p role="status" class={test.at === 'fails' ? 'data-said data-failed' : 'data-said'}>
        {test.at === 'testing' ? message('optionsTesting') : 'text' in test ? test.text : ''}
      </p>
    </div>
  );
}
