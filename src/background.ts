import { answerToast } from './background/answer-toast';
import { makeMenus, makeMissingMenus } from './background/make-menus';
import { messagesReady } from './background/messages-ready';
import { progressOn, respond } from './background/respond';
import { startLibrary } from './background/start-library';
import { startSync } from './background/start-sync';
import { startSigns } from './background/tab-signs';
import { onMenuClick } from './browser/context-menus';
import { onCommand } from './browser/on-command';
import { onBrowserStart, onFirstInstall, onInstalled, onMessage } from './browser/runtime';
import { openExtensionPage } from './browser/tabs';
import { MENU } from './capture/menu';
import { quickClip } from './capture/quick-clip';
import { isToastRequest } from './capture/send-toast';
import { syncSoon } from './sync/sync-soon';

onCommand((name, tab) => {
  if (name === 'quick-clip') void respond(tab, () => quickClip(tab)).then(syncSoon);
});

onMenuClick((click, tab) => {
  const entry = MENU.find(({ id }) => id === click.id);
  if (entry) void respond(tab, () => entry.clip(click, tab, progressOn(tab))).then(syncSoon);
});

onMessage((request) =>
  isToastRequest(request) ? messagesReady.then(() => answerToast(request)) : undefined,
);

startSigns();
startSync();

onFirstInstall(() => void openExtensionPage('digest/index.html#welcome'));

// Browsers keep the menus, but not through every update, and not in another language.
onInstalled(() => void makeMenus());
// Listening to the browser's start makes the worker start with it; each of its starts mends what a crash took.
onBrowserStart(() => void makeMenus());
// What fails here the next start tries again.
makeMissingMenus().catch(() => undefined);
startLibrary();
