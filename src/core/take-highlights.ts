import {
  hasEntries,
  type Outline,
  type OutlineGroup,
  type OutlineItem,
  type OutlineSection,
} from './outline';

export interface HighlightsTaken {
  section: OutlineSection;
  rest: Outline;
}

/**
 * The topmost highlighted items, each with what stands below it, in a section of that name before the writer's own of
 * that name. Prose stays where it is.
 */
export function takeHighlights(outline: Outline, name: string): HighlightsTaken {
  const taken: OutlineItem[] = [];
  const without = <Group extends OutlineGroup>(group: Group): Group => ({
    ...group,
    items: group.items.flatMap((item) => withoutHighlights(item, taken)),
  });
  const own = outline.sections.find((section) => section.name === name);
  const days = outline.days.map(without).filter(hasEntries);
  const sections = outline.sections.map(without);
  const left = sections.find((section) => section.name === name);
  return {
    section: { ...own, name, items: [...taken.map(unplaced), ...(left?.items ?? [])] },
    rest: { ...outline, days, sections: sections.filter((section) => section !== left) },
  };
}

/** Puts what is taken out into `taken`. */
function withoutHighlights(item: OutlineItem, taken: OutlineItem[]): OutlineItem[] {
  if (item.clip.highlight) {
    taken.push(item);
    return [];
  }
  const children = item.children.flatMap((child) => withoutHighlights(child, taken));
  return [{ ...item, children }];
}

/** An imported item keeps how it is written, not how far it was moved in. */
function unplaced(item: OutlineItem): OutlineItem {
  if (!item.clip.form) return item;
  const { above: _, lead: __, inner: ___, ...form } = item.clip.form;
  return { ...item, clip: { ...item.clip, form } };
}
