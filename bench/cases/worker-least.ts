import type { BenchCase } from '../case';
import { temporaryExtension } from '../frame/temporary-extension';
import { workerMemory } from '../frame/worker-memory';

const EVENTS = [
  ...['commands.onCommand', 'contextMenus.onClicked', 'alarms.onAlarm', 'storage.onChanged'],
  ...['runtime.onMessage', 'runtime.onInstalled', 'runtime.onStartup'],
];
const LISTENERS = EVENTS.map((event) => `chrome.${event}.addListener(() => {});`).join('\n');
const MANIFEST = {
  permissions: ['alarms', 'contextMenus', 'storage'],
  commands: { clip: { description: 'Clip' } },
};

/** Whether the goal of `worker-memory` leaves room for anything. */
export const workerLeast: BenchCase = {
  name: 'worker-least',
  what: 'The least of it: seven listeners, no code of ours',
  floor: 'a worker without a line of code',
  unit: 'MB',
  goal: 1.2,
  rounds: 5,
  prepare: async () => {
    const bare = temporaryExtension(LISTENERS, MANIFEST);
    const empty = temporaryExtension('');
    return {
      ours: () => workerMemory(bare.folder),
      floor: () => workerMemory(empty.folder),
      close: async () => {
        bare.remove();
        empty.remove();
      },
    };
  },
};
