import type { Engine } from './style';

/** Engines that run what stands in braces: Liquid, Tera, Hugo's shortcodes, Nunjucks, MDX. */
const TEMPLATE_ENGINES: readonly Engine[] = ['zola', 'hugo', 'jekyll', 'eleventy', 'astro'];

export function runsBraces(engine: Engine): boolean {
  return TEMPLATE_ENGINES.includes(engine);
}
