import { showToast } from './show-toast';
import type { TOAST_NAME } from './toast-text';

// A classic script: what it leaves here is called by a second one. It runs again with each toast, and must
// then know the toast that still stands.
const world: { [TOAST_NAME]?: typeof showToast } = globalThis as never;
world.__digestClipperToast ??= showToast;
