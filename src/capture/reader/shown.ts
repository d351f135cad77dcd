import { type Copying, isSelected } from './copying';
import { isFurniture } from './furniture';

/** Whether a node is selected text that a person sees, or may hold such. */
export function isShown(node: Node, copying: Copying): boolean {
  if (!isSelected(node, copying)) return false;
  if (node.nodeType === 3) return !isMuted(node, copying);
  return !isFurniture(node as Element) && !copying.looks(node as Element).isHidden;
}

function isMuted(text: Node, copying: Copying): boolean {
  return text.parentElement !== null && copying.looks(text.parentElement).isMute;
}
