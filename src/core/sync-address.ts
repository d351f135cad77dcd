import { ExpectedError } from './errors';

/** Hosts that are this very machine: what goes there needs no encryption on its way. */
const OWN_HOSTS = ['localhost', '127.0.0.1'];

/**
 * The address of a database as it is asked for: no slash at its end. Throws an ExpectedError for what is none, and for
 * one whose password would go over the network in the clear.
 */
export function syncAddressOf(typed: string): string {
  const text = typed.trim();
  if (!URL.canParse(text)) throw new ExpectedError('syncAddress');
  const url = new URL(text);
  const isWhole = /^https?:$/.test(url.protocol) && /[^/]/.test(url.pathname);
  if (!isWhole || url.username || url.password || url.search || url.hash)
    throw new ExpectedError('syncAddress');
  // A content security policy can't name it.
  if (url.hostname === '[::1]') url.hostname = 'localhost';
  if (url.protocol === 'http:' && !OWN_HOSTS.includes(url.hostname))
    throw new ExpectedError('syncNotSecure', url.hostname);
  return url.href.replace(/\/+$/, '');
}

/** The server's own address, where it says what it is. */
export function serverOf(address: string): string {
  return address.replace(/[^/]+$/, '');
}

/** As a writer knows it: 'couch.example.org/digest'. */
export function shownAddress(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
