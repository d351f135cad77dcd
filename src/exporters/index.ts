import type { Exporter } from './exporter';
import { markdownFile } from './markdown-file';

/** Every output, the main one first. */
export const exporters: readonly Exporter[] = [markdownFile];
