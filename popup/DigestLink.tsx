import { openExtensionPage } from '../src/browser/tabs';

/** Opens the digest page in a tab; `hash` says what of it. */
export function DigestLink({ hash, children }: { hash: string; children: string }) {
  const path = `digest/index.html${hash}`;
  const open = (event: Event) => {
    event.preventDefault();
    // Firefox would leave the popup open above the new tab.
    void openExtensionPage(path).then(() => window.close());
  };
  return (
    <a href={`/${path}`} target="_blank" onClick={open} rel="noopener">
      {children}
    </a>
  );
}
