import type { Exporter } from './exporter';

/** For editors that take formatted text: newsletters, mail. Where only plain text is taken, its markdown. */
export const copyRichText: Exporter = {
  id: 'copy-rich-text',
  label: 'exportCopyRichText',
  async export({ body, footnotes }) {
    const { htmlText } = await import('../markdown/html-text');
    return { kind: 'copy', text: body.trim(), html: htmlText(body, footnotes) };
  },
};
