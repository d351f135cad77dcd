import { enUS } from 'date-fns/locale';
import { expect, test } from 'vitest';
import { postBranch, postMessage, postPath } from '../../src/core/post-patterns';
import { checkPattern } from '../../src/core/style-patterns';
import { usualPostPath } from '../../src/core/targets';

const POST = {
  issue: {
    from: '2024-03-01',
    to: '2024-03-31',
    number: 7,
    title: 'Wool / weather: ~March~',
    date: '2024-04-02',
    description: '',
    tags: [],
  },
  fileName: '2024-04-02-wool.md',
};

test.each([
  ['content/posts/{fileName}', 'content/posts/2024-04-02-wool.md'],
  ['{date:yyyy}/{date:MM}/{fileName}', '2024/04/2024-04-02-wool.md'],
  ['{date:yyyy/MM}/{slug}.md', '2024/04/wool-weather-march.md'],
  ['/posts//{title}.md', 'posts/Wool - weather- ~March~.md'],
  ['../../{fileName}', '2024-04-02-wool.md'],
  ['.vitepress/posts/./{number:03}.md', '.vitepress/posts/007.md'],
  ['', '2024-04-02-wool.md'],
  ['posts/{{x}/{fileName}', 'posts/{x}/2024-04-02-wool.md'],
])('the path of %j is %j', (pattern, path) => {
  expect(postPath(pattern, POST, enUS)).toBe(path);
});

test.each([
  ['', ''],
  ['digest/{slug}', 'digest/wool-weather-march'],
  ['digest/{title}', 'digest/Wool---weather-March'],
  ['-a..b/.c.lock/d~^:?*[\\e@{{f/', 'a-b/c/d-e-f'],
])('the branch of %j is %j', (pattern, branch) => {
  expect(postBranch(pattern, POST, enUS)).toBe(branch);
});

test.each([
  ['{title}', 'Wool / weather: ~March~'],
  ['Add {fileName}', 'Add 2024-04-02-wool.md'],
  [' ', '2024-04-02-wool.md'],
])('the message of %j is %j', (pattern, text) => {
  expect(postMessage(pattern, POST, enUS)).toBe(text);
});

test('the usual path of an engine is a pattern that can be filled', () => {
  for (const engine of ['zola', 'hugo', 'jekyll', 'eleventy', 'astro', 'obsidian'] as const)
    checkPattern('post', usualPostPath(engine), enUS);
  expect(postPath(usualPostPath('jekyll'), POST, enUS)).toBe('_posts/2024-04-02-wool.md');
});
