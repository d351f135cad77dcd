import { groupBy } from './group-by';
import { hasEntries, type Outline, type OutlineItem, type OutlineSection } from './outline';

/**
 * The items without a section stand in that of their first tag, behind those that the writer put there; those without
 * a tag stay in their day. New sections come after the writer's own, in the order of their first items. Prose stays
 * where it is.
 */
export function sectionsByTag(outline: Outline): Outline {
  const tagged = groupBy(
    outline.days.flatMap(({ items }) => items.filter((item) => tagOf(item) !== undefined)),
    (item) => tagOf(item) ?? '',
  );
  const days = outline.days
    .map((day) => ({ ...day, items: day.items.filter((item) => tagOf(item) === undefined) }))
    .filter(hasEntries);
  const own = outline.sections.map((section): OutlineSection => {
    const more = tagged.get(section.name);
    tagged.delete(section.name);
    return more ? { ...section, items: [...section.items, ...more] } : section;
  });
  const made = [...tagged].map(([name, items]): OutlineSection => ({ name, items }));
  return { ...outline, days, sections: [...own, ...made] };
}

function tagOf({ clip }: OutlineItem): string | undefined {
  return clip.tags[0];
}
