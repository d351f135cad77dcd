import type { Clip } from '../../src/core/clip';
import type { Style } from '../../src/core/style';
import { clipsOf } from './clips-of';
import { hostilePage } from './hostile-page';
import { postOf, styleFor } from './post-of';
import type { PageReader, ReadPage } from './read-pages';

/** A hostile page, as it was read and clipped. */
export interface Case {
  seed: number;
  page: ReadPage;
  clips: Clip[];
  /** A post of this page alone, in a style of its own. */
  post: { markdown: string; style: Style };
}

/** In words, what is in a post that shouldn't be, or isn't and should. */
export interface CaseFault {
  seed: number;
  faults: string[];
}

/** Reads posts as a site or an editor would. */
export interface Consumer {
  name: string;
  faultsOf(cases: Case[]): CaseFault[];
}

export async function casesFrom(reader: PageReader, seeds: number[]): Promise<Case[]> {
  const pages = await reader.read(seeds.map(hostilePage));
  return pages.map((page, at) => {
    const seed = seeds[at] ?? 0;
    const clips = clipsOf(page, seed);
    const style = styleFor(seed);
    return { seed, page, clips, post: { markdown: postOf(clips, style), style } };
  });
}
