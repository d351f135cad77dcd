import { copyBeside } from './copy-beside';
import { descends, mergedRevision, nameOfWrite } from './lineage';
import { type Joined, joinPart } from './merge-parts';
import { leadOf, type Versioned } from './merge-versions';
import { type Parts, partsOf, recordOf, type Synced, type SyncedStore } from './record-parts';
import { sortedJson } from './sorted-json';
import { textHash } from './text-hash';
import { knowsPart, type Traced, writeOf } from './traced';

export interface MergedAll<Store extends SyncedStore> {
  version: Traced<Store>;
  /** The versions whose text could not stand in the merged one, as records of their own. */
  copies: Synced[Store][];
}

/**
 * One out of all versions of a record. It depends on them alone, neither on their order nor on a clock nor on who
 * merges; whatever text was in one of them is in the result or in a copy. Undefined where there are none.
 */
export function mergeAll<Store extends SyncedStore>(
  store: Store,
  versions: readonly Traced<Store>[],
): MergedAll<Store> | undefined {
  const [first, ...rest] = latestOf(versions);
  if (!first) return undefined;
  const copies = new Map<string, Synced[Store]>();
  let version = first;
  for (const next of rest) {
    const merged = mergeTwo(store, version, next);
    version = merged.version;
    if (merged.copy) copies.set(merged.copy.id, merged.copy);
  }
  return { version, copies: [...copies.values()] };
}

/** Those that none of the others was written over, each once, in an order that is the same everywhere. */
export function latestOf<Store extends SyncedStore>(
  versions: readonly Traced<Store>[],
): Traced<Store>[] {
  const sorted = versions
    .map((version) => ({ version, text: sortedJson(version) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ version }) => version);
  const each = new Map(sorted.map((version) => [version.record.revision, version]));
  const revisions = [...each.keys()].sort();
  return revisions.flatMap((revision) => {
    const isOlder = revisions.some((later) => descends(later, revision) === true);
    const version = each.get(revision);
    return isOlder || !version ? [] : [version];
  });
}

function mergeTwo<Store extends SyncedStore>(
  store: Store,
  one: Traced<Store>,
  two: Traced<Store>,
): { version: Traced<Store>; copy?: Synced[Store] } {
  const isLead = leadOf<Versioned>(one.record, two.record) === one.record;
  const [lead, other] = isLead ? [one, two] : [two, one];
  const merged = mergeParts(store, lead, other);
  if (merged.lost.length > 0 && store === 'issues') addBelow(merged);
  const version = versionOf(store, [lead, other], merged);
  const copy = merged.lost.length > 0 ? copyBeside(store, other.record) : undefined;
  return copy ? { version, copy } : { version };
}

interface MergedParts {
  parts: Parts;
  /** By which write each part came; undefined: by the merge. */
  writes: Map<string, string | undefined>;
  /** Texts of the other that stand in none of the parts. */
  lost: string[];
}

function mergeParts<Store extends SyncedStore>(
  store: Store,
  lead: Traced<Store>,
  other: Traced<Store>,
): MergedParts {
  const [own, others] = [partsOf(store, lead.record), partsOf(store, other.record)];
  const merged: MergedParts = { parts: new Map(), writes: new Map(), lost: [] };
  const changed = Object.keys({ ...lead.changed, ...other.changed });
  for (const name of [...new Set([...own.keys(), ...others.keys(), ...changed])].sort()) {
    const [one, two] = [own.get(name), others.get(name)];
    const chosen = chosenOf(name, lead, other, sortedJson(one) === sortedJson(two));
    if (name === 'deletedAt' && !(one && two)) merged.writes.set(name, undefined);
    else if (chosen) takePart(merged, name, chosen === lead ? one : two, writeOf(chosen, name));
    else joinInto(merged, name, joinPart(store, name, one, two));
  }
  return merged;
}

function takePart(
  { parts, writes }: MergedParts,
  name: string,
  part: Record<string, unknown> | undefined,
  write: string | undefined,
): void {
  if (part) parts.set(name, part);
  writes.set(name, write);
}

function joinInto(merged: MergedParts, name: string, { parts, lost }: Joined): void {
  merged.writes.set(name, undefined);
  for (const [key, part] of parts) takePart(merged, key, part, undefined);
  if (lost !== undefined) merged.lost.push(lost);
}

/** The version whose part was set in the knowledge of the other's; undefined where neither was. */
function chosenOf<Store extends SyncedStore>(
  name: string,
  lead: Traced<Store>,
  other: Traced<Store>,
  isSame: boolean,
): Traced<Store> | undefined {
  const [leadKnows, otherKnows] = [knowsPart(lead, other, name), knowsPart(other, lead, name)];
  if (leadKnows !== otherKnows) return leadKnows ? lead : other;
  if (isSame) return writeOf(lead, name) > writeOf(other, name) ? lead : other;
  return leadKnows ? lead : undefined;
}

/** There is one issue of a period: what has no place of its own in it stands where it is seen. */
function addBelow({ parts, writes, lost }: MergedParts): void {
  const intro = String(parts.get('intro')?.intro ?? '');
  const texts = [intro, ...lost].filter((text, at) => at === 0 || !intro.includes(text));
  takePart(
    { parts, writes, lost },
    'intro',
    { intro: texts.filter(Boolean).join('\n\n') },
    undefined,
  );
}

function versionOf<Store extends SyncedStore>(
  store: Store,
  [lead, other]: [Traced<Store>, Traced<Store>],
  { parts, writes }: MergedParts,
): Traced<Store> {
  const { id } = lead.record;
  const updatedAt = Math.max(lead.record.updatedAt, other.record.updatedAt);
  const revisions = [lead.record.revision, other.record.revision];
  const text = sortedJson([...revisions.sort(), [...parts].sort(byName), [...writes].sort(byName)]);
  const revision = mergedRevision(lead.record.revision, other.record.revision, textHash(text));
  const [first = lead.first] = [lead.first, other.first].sort();
  const changed = [...writes]
    .map(([name, write]) => [name, write ?? nameOfWrite(revision)] as const)
    .filter(([, write]) => write !== first);
  const record = recordOf(store, { id, revision, updatedAt }, parts);
  return { record, first, changed: Object.fromEntries(changed.sort(byName)) };
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
