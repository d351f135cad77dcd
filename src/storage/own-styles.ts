import type { Style } from '../core/style';
import type { StyleContent } from '../core/style-file';
import { newClipId } from './stamp';
import { chooseStyle, readStyle, saveStyle } from './styles';

/** Stores it as a style of its own and makes it the current one. */
export async function addStyle(content: StyleContent): Promise<Style> {
  const saved = await saveStyle({ ...content, id: newClipId(), revision: '', updatedAt: 0 });
  await chooseStyle(saved.id);
  return saved;
}

export function duplicateStyle(style: Style, name: string): Promise<Style> {
  const { id: _, revision: __, updatedAt: ___, deletedAt: ____, ...content } = style;
  return addStyle({ ...content, name });
}

/** Out of the list; issues that have it keep it. `next` becomes the current one. */
export async function removeStyle(id: string, next: string, now: number): Promise<void> {
  await saveStyle({ ...(await readStyle(id)), deletedAt: now });
  await chooseStyle(next);
}

export async function bringBackStyle(id: string): Promise<void> {
  const { deletedAt: _, ...style } = await readStyle(id);
  await saveStyle(style);
  await chooseStyle(id);
}
