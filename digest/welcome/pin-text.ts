import { message } from '../../src/browser/messages';

/** How to get the icon onto the toolbar, as this browser does it. */
export function pinText(): string {
  if (location.protocol === 'moz-extension:') return message('welcomePinFirefox');
  return message(navigator.userAgent.includes('Edg/') ? 'welcomePinEdge' : 'welcomePinChrome');
}
