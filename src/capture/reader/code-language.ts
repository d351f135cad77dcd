/** Names of highlighters for no language. */
const NONE = /^(none|text|txt|plain|plaintext|default|auto|source|highlighted|code)$/i;

/** The language that a highlighter left on a block of code or around it. */
export function codeLanguage(pre: Element): string {
  const around = [pre.parentElement, pre.parentElement?.parentElement];
  for (const element of [pre.querySelector('code'), pre, ...around]) {
    const name = element ? languageOn(element) : undefined;
    if (name) return NONE.test(name) ? '' : name.toLowerCase();
  }
  return '';
}

function languageOn(element: Element): string | undefined {
  const data = element.getAttribute('data-lang') ?? element.getAttribute('data-language');
  const classes = element.getAttribute('class') ?? '';
  const found =
    data ??
    /(?:^|\s)(?:lang(?:uage)?-|highlight-(?:source-|text-)?|brush:\s*)([\w+#-]+)/.exec(
      classes,
    )?.[1] ??
    /(?:^|\s)(?:sourceCode|hljs|highlight)\s+([\w+#-]+)(?=\s|$)/.exec(classes)?.[1];
  return found !== undefined && /^[\w+#-]{1,20}$/.test(found) ? found : undefined;
}
