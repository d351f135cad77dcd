import { withEnding } from '../core/file-name';
import { escapeHtml } from '../markdown/escape-html';
import type { Exporter } from './exporter';

/** A page that stands by itself. */
export const htmlFile: Exporter = {
  id: 'html-file',
  label: 'exportHtmlFile',
  isRare: true,
  async export({ body, title, fileName, hasFrontMatter, language, footnotes }) {
    const { htmlText } = await import('../markdown/html-text');
    const name = escapeHtml(title);
    const text = [
      '<!doctype html>',
      `<html lang="${escapeHtml(language)}">`,
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${name}</title>`,
      '</head>',
      '<body>',
      ...(hasFrontMatter ? [`<h1>${name}</h1>`] : []),
      htmlText(body, footnotes).trimEnd(),
      '</body>',
      '</html>',
      '',
    ].join('\n');
    return {
      kind: 'file',
      name: withEnding(fileName, '.html'),
      type: 'text/html;charset=utf-8',
      text,
    };
  },
};
