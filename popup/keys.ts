const IS_MAC = /^Mac/.test(navigator.platform);

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export function isSaveKey(event: Keys): boolean {
  return isCommand(event) && event.key === 'Enter';
}

export function isLinkKey(event: Keys): boolean {
  return isCommand(event) && event.key.toLowerCase() === 'k';
}

export function isLastTimeKey(event: Keys): boolean {
  return isCommand(event) && event.key.toLowerCase() === 'l';
}

/** A key with the platform's command key, as a tooltip shows it. */
export function shownKeys(key: string): string {
  return IS_MAC ? `⌘${key}` : `Ctrl+${key}`;
}

function isCommand(event: Keys): boolean {
  const isHeld = IS_MAC ? event.metaKey : event.ctrlKey;
  return isHeld && !event.altKey && !event.shiftKey;
}
