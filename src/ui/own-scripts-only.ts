/**
 * The pages' policy lets no text become HTML or a script at run time (manifest.json, Trusted Types), but for what this lets
 * through: workers of our own, and a single character reference, which micromark has the document decode: its table of them
 * would be 9 kB. Where the browser has no Trusted Types, the policy's `'self'` holds.
 */
interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: { createHTML(html: string): string; createScriptURL(address: string): string },
  ): unknown;
}

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

globalThis.trustedTypes?.createPolicy('default', {
  createHTML(html) {
    if (!/^&[\dA-Za-z]+;$/.test(html)) throw new TypeError('no character reference');
    return html;
  },
  createScriptURL(address) {
    if (new URL(address, location.href).origin !== location.origin)
      throw new TypeError(`no script of ours: ${address}`);
    return address;
  },
});

export {};
