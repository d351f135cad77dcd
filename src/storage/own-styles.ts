import type { Style } from '../core/style';
import type { StyleContent } from '../core/style-file';
import { newClipId } from './stamp';
import { readStyle, saveAndChoose } from './styles';

/** Stores it as a style of its own and makes it the current one. */
export function addStyle(content: StyleContent): Promise<Style> {
  const id = newClipId();
  return saveAndChoose({ ...content, id, revision: '', updatedAt: 0 }, id);
}

export function duplicateStyle(style: Style, name: string): Promise<Style> {
  const { id: _, revision: __, updatedAt: ___, deletedAt: ____, ...content } = style;
  return addStyle({ ...content, name });
}

/** Out of the list; issues that have it keep it. `next` becomes the current one. */
export async function removeStyle(id: string, next: string, now: number): Promise<void> {
  await saveAndChoose({ ...(await readStyle(id)), deletedAt: now }, next);
}

export async function bringBackStyle(id: string): Promise<void> {
  const { deletedAt: _, ...style } = await readStyle(id);
  await saveAndChoose(style, id);
}
