import type { Nodes } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { VNode } from 'preact';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';

/** An HTML tree, made harmless before, as what Preact draws. */
export function elementsOf(tree: Nodes): VNode {
  return toJsxRuntime(tree, {
    Fragment,
    jsx,
    jsxs,
    elementAttributeNameCase: 'html',
    tableCellAlignToStyle: false,
  });
}
