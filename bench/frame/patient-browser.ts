import { launch, type Rig } from '../../test/e2e/drivers';

const TWENTY_MINUTES = 20 * 60_000;

/** Chromium for 100,000 clips: on a busy machine one call takes longer than it would wait for else. */
export function patientBrowser(): Promise<Rig> {
  return launch('chromium', { callTimeout: TWENTY_MINUTES });
}
