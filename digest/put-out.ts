import { message } from '../src/browser/messages';
import type { Export, Exporter, OutputCopy } from '../src/exporters/exporter';
import { postParts } from '../src/ui/post-parts';
import type { OpenIssue } from './issue-session';
import { saveFile } from './save-file';
import type { Rendered } from './use-rendered';

/** Puts the issue out; the text says what was done. Rejects with what hindered it. */
export async function putOut(
  exporter: Exporter,
  open: OpenIssue,
  rendered: Rendered,
): Promise<string> {
  const output = await exporter.export(exportOf(open, rendered));
  if (output.kind === 'file') {
    saveFile(output);
    return message('digestDownloaded', output.name);
  }
  await copy(output);
  return message('digestCopied');
}

function exportOf({ issue, clips, style }: OpenIssue, { markdown, fileName }: Rendered): Export {
  const { frontMatter, body } = postParts(markdown);
  return {
    markdown,
    body,
    hasFrontMatter: frontMatter !== '',
    fileName,
    title: issue.title,
    language: style.locale,
    clips,
    footnotes: { heading: message('previewFootnotes'), back: message('previewFootnoteBack') },
  };
}

async function copy({ text, html }: OutputCopy): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const blob = (type: string, content: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': blob('text/html', html),
      'text/plain': blob('text/plain', text),
    }),
  ]);
}
