import type { Exporter } from './exporter';

export const copyMarkdown: Exporter = {
  id: 'copy-markdown',
  label: 'exportCopyMarkdown',
  export: async ({ markdown }) => ({ kind: 'copy', text: markdown }),
};
