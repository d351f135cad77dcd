import type { OutputFile } from '../src/exporters/exporter';
import { download } from '../src/ui/download';

export function saveFile({ name, type, text }: OutputFile): void {
  download(name, new Blob([text], { type }));
}
