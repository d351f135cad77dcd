import { blockPart, isBlock, isField, type Parts, type SyncedStore } from './record-parts';
import { sortedJson } from './sorted-json';
import { textHash } from './text-hash';

/** What becomes of a part that two devices changed, neither knowing of the other. */
export interface Joined {
  /** Nothing of either is missing in them. */
  parts: Parts;
  /** The other's text, where it stands in none of them. */
  lost?: string;
}

type Part = Record<string, unknown> | undefined;

/** Of each only the choice is kept: it has no text that a writer typed. */
const CHOICES: Record<SyncedStore, readonly string[]> = {
  clips: ['place', 'highlight', 'form', 'clippedAt', 'utcOffset', 'deletedAt'],
  issues: [
    'from',
    'to',
    'number',
    'date',
    'dateFollows',
    'styleId',
    'frontMatter',
    'spacing',
    'published',
    'deletedAt',
  ],
  styles: ['deletedAt'],
};

/** An issue is the only one of its period: what one has written stands below what the other has. */
const BELOW: readonly string[] = ['description', 'intro', 'outro', 'handEdit'];

export function joinPart(store: SyncedStore, name: string, lead: Part, other: Part): Joined {
  const whole = (part: Part): Joined => ({ parts: partNamed(name, part) });
  if (lead === undefined || isEmpty(lead)) return whole(other ?? lead);
  if (other === undefined || isEmpty(other) || CHOICES[store].includes(name)) return whole(lead);
  if (isBlock(name)) return bothBlocks(name, lead, other);
  const lists = bothLists(lead, other);
  if (lists) return whole(lists);
  const texts = bothTexts(store, name, lead, other);
  if (texts) return whole(texts);
  return { parts: partNamed(name, lead), lost: Object.values(other).join('\n\n') };
}

function partNamed(name: string, part: Part): Parts {
  return new Map(part ? [[name, part]] : []);
}

function isEmpty(part: Record<string, unknown>): boolean {
  return Object.values(part).every(
    (value) => value === '' || (Array.isArray(value) && value.length === 0),
  );
}

function bothBlocks(
  name: string,
  lead: Record<string, unknown>,
  other: Record<string, unknown>,
): Joined {
  const parts = partNamed(name, lead);
  if (lead.markdown === other.markdown) return { parts };
  const id = `${other.id}.${textHash(sortedJson(other))}`;
  return { parts: parts.set(blockPart(id), { ...other, id }) };
}

/** All that either has, the lead's first. */
function bothLists(lead: Record<string, unknown>, other: Record<string, unknown>): Part {
  const [[field, one] = ['']] = Object.entries(lead);
  const two = other[field];
  if (!Array.isArray(one) || !Array.isArray(two)) return undefined;
  const there = new Set(one.map(sortedJson));
  return { [field]: [...one, ...two.filter((value) => !there.has(sortedJson(value)))] };
}

/** Where one holds the other, or both can stand in one box. */
function bothTexts(
  store: SyncedStore,
  name: string,
  lead: Record<string, unknown>,
  other: Record<string, unknown>,
): Part {
  const field = isField(name) ? name.slice(name.indexOf('/') + 1) : name;
  const [one, two] = [lead[field], other[field]];
  if (typeof one !== 'string' || typeof two !== 'string') return undefined;
  const canStandBelow = store === 'issues' && BELOW.includes(name);
  const isLone = Object.keys({ ...lead, ...other }).length === 1;
  if (canStandBelow || isLone) {
    if (one.includes(two)) return lead;
    if (two.includes(one)) return other;
  }
  return canStandBelow ? { ...lead, [field]: `${one}\n\n${two}` } : undefined;
}
