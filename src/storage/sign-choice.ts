import { hasLocalValues, onLocalChange, readLocal, writeLocal } from '../browser/local-values';

/** Whether tabs show that their page is clipped. It goes with this browser's permission, so it isn't in the library. */
const CHOICE = 'signsOnTabs';
const RENEWED = 'signsRenewed';

export async function areSignsChosen(): Promise<boolean> {
  return (await readLocal([CHOICE]))[CHOICE] === true;
}

export function chooseSigns(isOn: boolean): Promise<void> {
  return writeLocal({ [CHOICE]: isOn });
}

let known: Promise<boolean> | undefined;

/** A window that is closed as soon as it has saved has no time to ask for it then. */
export function readSignsAhead(): void {
  if (known || !hasLocalValues()) return;
  const read = () => {
    known = areSignsChosen().catch(() => false);
  };
  read();
  onLocalChange((keys) => keys.includes(CHOICE) && read());
}

/** Clips have changed: the worker, which may sleep, looks at the tabs in front again. A hidden page has it do so. */
export async function renewSigns(): Promise<void> {
  if (!hasLocalValues()) return;
  if (await (known ?? areSignsChosen())) await writeLocal({ [RENEWED]: Date.now() });
}

/** To be called at once when the worker starts. */
export function onSigns(listeners: { chosen: () => void; renewed: () => void }): void {
  onLocalChange((keys) => {
    if (keys.includes(CHOICE)) listeners.chosen();
    if (keys.includes(RENEWED)) listeners.renewed();
  });
}
