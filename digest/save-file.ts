import type { OutputFile } from '../src/exporters/exporter';

/** Hands a file to the browser as a download; needs no permission. */
export function saveFile({ name, type, text }: OutputFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the blob by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
