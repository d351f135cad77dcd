import { expect, test } from 'vitest';
import { repositoryOf } from '../../src/core/repository';

test.each([
  'me/my.blog',
  ' me/my.blog ',
  'https://github.com/me/my.blog',
  'https://github.com/me/my.blog.git',
  'https://github.com/me/my.blog/tree/main/content',
  'github.com/me/my.blog/',
  'git@github.com:me/my.blog.git',
])('%j names me/my.blog', (text) => {
  expect(repositoryOf(text)).toEqual({ owner: 'me', repo: 'my.blog' });
});

test.each([
  '',
  'blog',
  'me/',
  '/blog',
  'me/..',
  'https://gitlab.com/me/blog',
  'me blog/x',
  'a/b?c',
])('%j names none', (text) => {
  expect(repositoryOf(text)).toBeUndefined();
});
