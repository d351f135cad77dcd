import type { PublishSetup } from '../../storage/publishing/setup';
import { remoteOf } from './look';

/** Whether posts could be published; leaves no trace in the repository. Resolves with what it is. */
export async function testAccess(setup: PublishSetup): Promise<{ repository: string }> {
  const hub = await remoteOf(setup);
  const branch = await hub.defaultBranch();
  await hub.tryWriting();
  if (setup.isPull) await hub.tryPulls(branch);
  return { repository: hub.repository };
}
