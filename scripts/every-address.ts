/**
 * For what runs the extension's code in Node: once Node 20 has compiled the call, after some thousands, it refuses hosts
 * with letters like ü. No browser does.
 */
URL.canParse = (url, base) => {
  try {
    return Boolean(new URL(url, base));
  } catch {
    return false;
  }
};
