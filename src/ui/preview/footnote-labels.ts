import { message } from '../../browser/messages';
import type { FootnoteLabels } from '../../markdown/safe-html';

export function footnoteLabels(): FootnoteLabels {
  return { heading: message('previewFootnotes'), back: message('previewFootnoteBack') };
}
