import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { parseMarkdown } from '../../src/markdown/parse';
import { renderPost } from '../../src/markdown/post';
import type { BenchCase } from '../case';
import { madeClips } from '../data/clips';
import { postOf } from '../data/post';
import { timed } from '../frame/timed';

export const renderCold: BenchCase = {
  name: 'render-cold',
  what: '10,000 clips written as markdown, nothing kept from before',
  floor: 'mdast-util-to-markdown on the tree of the same text',
  unit: 'ms',
  goal: 1.2,
  rounds: 7,
  prepare: async () => {
    const post = postOf(madeClips(10_000));
    const tree = parseMarkdown(renderPost(post).markdown);
    const extensions = [gfmToMarkdown()];
    return {
      // Copies: nothing can be known of them.
      ours: () => {
        const clips = structuredClone(post.clips);
        return timed(() => renderPost({ ...post, clips }));
      },
      floor: () => timed(() => toMarkdown(tree, { extensions })),
    };
  },
};
