import { browser } from './browser';

/** One of that name, however often it is asked for: what goes on isn't begun anew. */
export async function keepAlarm(name: string, everyMinutes: number): Promise<void> {
  if (await browser.alarms.get(name)) return;
  browser.alarms.create(name, { periodInMinutes: everyMinutes });
}

/** Has it ring in a moment, where there is one; then as before. */
export async function hastenAlarm(name: string, inMinutes: number): Promise<void> {
  const { periodInMinutes } = (await browser.alarms.get(name)) ?? {};
  if (periodInMinutes) browser.alarms.create(name, { delayInMinutes: inMinutes, periodInMinutes });
}

export async function endAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** To be called at once when the worker starts: an alarm may have started it. */
export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
