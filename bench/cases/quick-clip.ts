import { readFileSync } from 'node:fs';
import type { BenchCase } from '../case';
import { popupTool } from '../frame/popup-tool';
import { quickPress } from '../frame/quick-press';
import { temporaryExtension } from '../frame/temporary-extension';

const { commands } = JSON.parse(readFileSync('manifest.json', 'utf8'));
const SHORTCUT = commands['quick-clip'].suggested_key.default;

export const quickClip: BenchCase = {
  name: 'quick-clip',
  what: 'Quick clip, key to record on disk, worker asleep before',
  floor: 'a worker that puts one record when it hears the key',
  unit: 'ms',
  goal: 2,
  rounds: 15,
  prepare: async () => {
    const web = await (await popupTool()).serveFixture();
    const keys = SHORTCUT.toLowerCase();
    const ours = await quickPress('ours', 'dist/chrome', keys);
    const putting = temporaryExtension(WORKER, {
      permissions: ['activeTab'],
      action: {},
      commands: { put: { suggested_key: { default: SHORTCUT }, description: 'Put' } },
    });
    const floor = await quickPress('floor', putting.folder, keys);
    let opened = 0;
    const nextUrl = () => `${web.origin}/${opened++}`;
    return {
      ours: () => ours.press(nextUrl(), 2),
      floor: () => floor.press(nextUrl(), 1),
      close: async () => {
        await Promise.all([ours.close(), floor.close()]);
        putting.remove();
        web.close();
      },
    };
  },
};

const WORKER = `chrome.commands.onCommand.addListener((_, { url, title }) => {
  const opening = indexedDB.open('floor');
  opening.onupgradeneeded = () => opening.result.createObjectStore('clips', { keyPath: 'id' });
  opening.onsuccess = () =>
    opening.result
      .transaction(['clips'], 'readwrite', { durability: 'strict' })
      .objectStore('clips')
      .put({ id: crypto.randomUUID(), url, title });
});
`;
