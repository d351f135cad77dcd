import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';

/**
 * Where an item is empty, `[x]` in the paragraph below it is text to CommonMark and GitHub (`*\n[x] a`); micromark's
 * extension for GFM takes it for a mark, of which mdast's then loses all.
 */
export const taskMarks: Extension = {
  exit: {
    taskListCheckValueChecked: exitValue,
    taskListCheckValueUnchecked: exitValue,
    taskListCheck: exitMark,
  },
};

function exitValue(this: CompileContext, value: Token): undefined {
  const item = this.stack.at(-2);
  if (item?.type === 'listItem') item.checked = this.sliceSerialize(value).toLowerCase() === 'x';
}

function exitMark(this: CompileContext, mark: Token): undefined {
  if (this.stack.at(-2)?.type === 'listItem') return;
  this.enter({ type: 'text', value: this.sliceSerialize(mark) }, mark);
  this.exit(mark);
}
