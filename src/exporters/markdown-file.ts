import type { Exporter } from './exporter';

export const markdownFile: Exporter = {
  id: 'markdown-file',
  label: 'exportMarkdownFile',
  export: async ({ markdown, fileName }) => ({
    kind: 'file',
    name: fileName,
    type: 'text/markdown;charset=utf-8',
    text: markdown,
  }),
};
