import type { Root } from 'hast';
import type { FootnoteLabels } from '../../markdown/safe-html';
import { areMostKnown, dividedAtItems, itemTrees, joinedItems, stacked } from './list-items';
import { previewTree } from './preview-tree';
import { isFarReaching, sectionsOf } from './sections';

/** Makes one preview after another: a section or an item whose text the one before had is parsed no second time. */
export function treeMaker(): (markdown: string, footnotes: FootnoteLabels) => Root {
  let known = new Map<string, Root>();
  return (markdown, footnotes) => {
    const now = new Map<string, Root>();
    const treeOf = (text: string): Root => {
      const tree = now.get(text) ?? known.get(text) ?? previewTree(text, footnotes);
      now.set(text, tree);
      return tree;
    };
    const sectionTree = (section: string): Root => {
      const divided = dividedAtItems(section);
      if (!divided) return treeOf(section);
      if (areMostKnown(divided, (text) => known.has(text)))
        return joinedItems(divided, treeOf) ?? treeOf(section);
      const whole = treeOf(section);
      for (const [text, tree] of itemTrees(divided, whole)) now.set(text, tree);
      return whole;
    };
    const trees = isFarReaching(markdown)
      ? [treeOf(markdown)]
      : sectionsOf(markdown).map(sectionTree);
    known = now;
    return { type: 'root', children: stacked(trees.map(({ children }) => children)) };
  };
}
