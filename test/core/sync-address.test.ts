import { expect, test } from 'vitest';
import { serverOf, shownAddress, syncAddressOf } from '../../src/core/sync-address';

test.each([
  ['https://couch.example.org/digest', 'https://couch.example.org/digest'],
  ['  https://couch.example.org/digest/ ', 'https://couch.example.org/digest'],
  ['https://example.org/couch/userdb-6d65', 'https://example.org/couch/userdb-6d65'],
  ['https://couch.example.org:6984/a%2Fb', 'https://couch.example.org:6984/a%2Fb'],
  ['http://localhost:5984/digest', 'http://localhost:5984/digest'],
  ['http://127.0.0.1:5984/digest', 'http://127.0.0.1:5984/digest'],
  ['http://[::1]:5984/digest', 'http://localhost:5984/digest'],
])('%s is the address of a database', (typed, address) => {
  expect(syncAddressOf(typed)).toBe(address);
});

test.each([
  ...['', 'digest', 'couch.example.org/digest', 'https://couch.example.org', 'https:///digest'],
  ...['https://couch.example.org/', 'https://me:secret@couch.example.org/digest'],
  ...['https://couch.example.org/_utils/#database/digest/_all_docs', 'ftp://example.org/digest'],
  ...['https://couch.example.org/digest?x=1', 'javascript:alert(1)'],
])('%j is none', (typed) => {
  expect(() => syncAddressOf(typed)).toThrow('syncAddress');
});

test.each([
  'http://couch.example.org/digest',
  'http://192.168.1.2:5984/digest',
  'http://localhost.example.org/digest',
])('%s would give the password away', (typed) => {
  expect(() => syncAddressOf(typed)).toThrow('syncNotSecure');
});

test('the server’s own address is beside it', () => {
  expect(serverOf('https://example.org/couch/digest')).toBe('https://example.org/couch/');
  expect(shownAddress('http://localhost:5984/digest')).toBe('localhost:5984/digest');
});
