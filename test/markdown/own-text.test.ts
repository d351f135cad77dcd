import { expect, test } from 'vitest';
import { madeClips } from '../../bench/data/clips';
import { postOf } from '../../bench/data/post';
import type { Style } from '../../src/core/style';
import { layouts } from '../../src/layouts';
import { type PostInput, renderPost } from '../../src/markdown/post';

/** Nothing is known of copies. */
const anew = (post: PostInput) => renderPost({ ...post, clips: structuredClone(post.clips) });

const POST = postOf(madeClips(60));

test('a change of style or layout writes every clip anew', () => {
  for (const layout of layouts) {
    const style: Style = { ...POST.style, separator: ': ', bullet: '*' };
    const other = { ...POST, layout, style };
    for (const post of [{ ...POST, layout }, other]) expect(renderPost(post)).toEqual(anew(post));
  }
});

test('among clips written before, a changed or moved one is written as it is now', () => {
  renderPost(POST);
  const [first, second, ...more] = POST.clips;
  if (!first || !second) throw new Error('there are clips');
  const changed = { ...first, note: ', another note\n\n```\nleft open', url: 'javascript:void 0' };
  const nested = { ...second, parent: more[6]?.id ?? '' };
  const post = { ...POST, clips: [changed, nested, ...more] };
  expect(renderPost(post)).toEqual(anew(post));
  expect(renderPost(post).problems).toHaveLength(2);
});
