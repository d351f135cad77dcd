import { useEffect, useState } from 'preact/hooks';
import { requestHost } from '../../src/browser/hosts';
import { message } from '../../src/browser/messages';
import { errorMessage } from '../../src/core/error-message';
import { ExpectedError } from '../../src/core/errors';
import { syncAddressOf } from '../../src/core/sync-address';
import type { SyncSetup } from '../../src/storage/sync/setup';
import { dateLanguage } from '../../src/ui/date-language';
import { useIsStill } from '../use-is-still';

/** What was found of the server, as it is said. */
export type ServerTest =
  | { at: 'idle' | 'testing' }
  | { at: 'works' | 'missing' | 'fails'; text: string };

export interface ServerTesting {
  test: ServerTest;
  /** In the very handler of a click: the browser may have to ask. Answers whether it works. */
  run(): Promise<boolean>;
  create(): Promise<void>;
}

export function useServerTest({ url, user, password }: SyncSetup): ServerTesting {
  const [test, setTest] = useState<ServerTest>({ at: 'idle' });
  // What was found holds for what was tested.
  useEffect(() => setTest({ at: 'idle' }), [url, user, password]);
  const isStill = useIsStill([url, user, password].join('\n'));

  async function look(isNew = false): Promise<boolean> {
    const say = (found: ServerTest) => isStill() && setTest(found);
    try {
      const server = { url: syncAddressOf(url), user, password };
      const allowed = requestHost(server.url);
      setTest({ at: 'testing' });
      if (!(await allowed)) throw new ExpectedError('syncRefused');
      const { createDatabase, probeServer } = await import('../../src/sync/probe-server');
      if (isNew) await createDatabase(server);
      const probed = await probeServer(server);
      const isThere = probed.at === 'works';
      say({ at: probed.at, text: isThere ? worksText(probed) : message('optionsSyncMissing') });
      return isThere && isStill();
    } catch (error) {
      const { name, subject } = errorMessage(error);
      say({ at: 'fails', text: message(name, subject) });
      return false;
    }
  }
  return { test, run: () => look(), create: async () => void (await look(true)) };
}

function worksText({ version, documents }: { version: string; documents: number }): string {
  const count = new Intl.NumberFormat(dateLanguage()).format(documents);
  return version === ''
    ? message('optionsSyncWorks', count)
    : message('optionsSyncWorksVersion', version, count);
}
