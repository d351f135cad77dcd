import type { HiddenSelection, PageReading } from '../page-reading';

export function framesIn(page: Document): PageReading['frames'] {
  if (focusedFrame(page)) return 'focused';
  return page.querySelector('iframe, frame') ? 'there' : undefined;
}

/** What no script of ours sees into, where the reader may have selected something. */
export function hiddenIn(page: Document): HiddenSelection | undefined {
  if (isViewer(page)) return 'viewer';
  const frame = focusedFrame(page);
  return frame && frame.contentDocument === null ? 'frame' : undefined;
}

function focusedFrame({ activeElement }: Document): HTMLIFrameElement | undefined {
  // A frame of a frameset has the same contentDocument.
  return activeElement?.matches('iframe, frame') ? (activeElement as HTMLIFrameElement) : undefined;
}

/** Chromium shows a PDF in an element that is the whole of its page. */
function isViewer({ contentType, body }: Document): boolean {
  const shown = body?.childElementCount === 1 ? body.firstElementChild : undefined;
  return contentType === 'application/pdf' || shown?.getAttribute('type') === 'application/pdf';
}
