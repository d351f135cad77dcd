import type { Root, Text } from 'hast';
import type { FootnoteLabels } from '../../markdown/safe-html';
import { previewTree } from './preview-tree';
import { sectionsOf } from './sections';

const BREAK: Text = { type: 'text', value: '\n' };

/** Makes one preview after another: a section whose text the one before had is parsed no second time. */
export function treeMaker(): (markdown: string, footnotes: FootnoteLabels) => Root {
  let known = new Map<string, Root>();
  return (markdown, footnotes) => {
    const now = new Map<string, Root>();
    const children: Root['children'] = [];
    for (const text of sectionsOf(markdown)) {
      const tree = known.get(text) ?? previewTree(text, footnotes);
      now.set(text, tree);
      if (children.length > 0 && tree.children.length > 0) children.push(BREAK);
      children.push(...tree.children);
    }
    known = now;
    return { type: 'root', children };
  };
}
