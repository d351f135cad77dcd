import type { Exporter } from './exporter';

export const markdownFile: Exporter = {
  id: 'markdown-file',
  label: 'exportMarkdownFile',
  export: ({ markdown, fileName }) => ({
    name: fileName,
    type: 'text/markdown;charset=utf-8',
    text: markdown,
  }),
};
