import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';
import { PageSurface } from './page-surface';
import { Surface } from './surface';

export interface Violation {
  id: string;
  impact: string;
  help: string;
  /** The source of the elements at fault. */
  nodes: string[];
}

declare const axe: typeof axeCore;

/** The accessibility faults axe finds: WCAG 2.2 AA and its own best practices. */
export async function axeViolations(target: Page | Surface): Promise<Violation[]> {
  const surface = target instanceof Surface ? target : new PageSurface(target);
  const isLoaded = await surface.evaluate(() => 'axe' in window);
  if (!isLoaded) await surface.evaluate(`(function () { ${axeCore.source} })()`);
  return surface.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact: impact ?? '',
      help,
      nodes: nodes.map((node) => node.html),
    }));
  });
}
