import { enUS } from 'date-fns/locale/en-US';
import { safeFileName } from '../../src/core/file-name';
import type { Style } from '../../src/core/style';
import { parseStyleFile, styleFileText } from '../../src/core/style-file';
import { layouts } from '../../src/layouts';
import { addStyle } from '../../src/storage/own-styles';
import { download } from '../../src/ui/download';

/** Hands the style to the browser as a download. */
export function exportStyle(style: Style): string {
  const name = safeFileName(`${style.name}.digest-style.json`, 'digest-style.json');
  download(name, new Blob([styleFileText(style)], { type: 'application/json' }));
  return name;
}

/** Adds the style in the file and makes it the current one. */
export async function importStyle(file: Blob): Promise<Style> {
  const ids = layouts.map(({ id }) => id);
  return addStyle(parseStyleFile(await file.text(), ids, enUS));
}
