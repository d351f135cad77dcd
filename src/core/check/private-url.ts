import type { Clip } from '../clip';
import { isLinkable } from '../url';
import type { Check, Finding } from './check';

/** What no reader can open: this machine, the network at home, a name with no domain; a scheme typed twice. */
const PRIVATE_HOST =
  /^(localhost|.*\.(localhost|local|internal|lan|home|test|invalid|onion)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+|0\.0\.0\.0|\[::1\]|\[f[cd].*\])$/;

/** A clip never changes, a change makes another one: its addresses are looked at once. */
const known = new WeakMap<Clip, Finding[]>();

export const privateUrl: Check = {
  find: ({ clips }) =>
    clips.flatMap((clip) => {
      const found = known.get(clip) ?? foundIn(clip);
      known.set(clip, found);
      return found;
    }),
};

function foundIn(clip: Clip): Finding[] {
  return [clip, ...clip.related]
    .filter(({ url }) => isLinkable(url) && isOutOfReach(new URL(url)))
    .map(({ url }) => ({ clipId: clip.id, code: 'privateUrl' as const, subject: url }));
}

function isOutOfReach({ protocol, hostname, username }: URL): boolean {
  if (!/^https?:$/.test(protocol)) return false;
  if (username !== '' || PRIVATE_HOST.test(hostname)) return true;
  return !hostname.includes('.') && !hostname.startsWith('[');
}
