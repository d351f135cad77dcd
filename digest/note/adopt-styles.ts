import { StyleModule } from 'style-mod';

/**
 * Our pages allow no style element, and the editor's library makes one for a document; for a shadow root it adopts
 * sheets. What it marks a root with that it has made sheets for makes the document such a root.
 */
export function adoptStyles(document: Document): void {
  const root = document.createElement('div').attachShadow({ mode: 'closed' });
  StyleModule.mount(root, new StyleModule({}));
  for (const mark of Object.getOwnPropertySymbols(root))
    Reflect.set(document, mark, Reflect.get(root, mark));
}
