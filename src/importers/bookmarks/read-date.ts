const LATEST = Date.UTC(2100, 0, 1);

/** UTC, ms; undefined for what is no time between 1970 and 2100. A time that names no zone is taken as UTC. */
export function readDate(text: string): number | undefined {
  const at = /^\d+(\.\d+)?$/.test(text) ? sinceEpoch(Number(text)) : Date.parse(withZone(text));
  return at > 0 && at < LATEST ? Math.floor(at) : undefined;
}

/** Seconds, milliseconds or microseconds: no two of them mean a time since 1973 by the same number. */
function sinceEpoch(count: number): number {
  if (count < 1e11) return count * 1000;
  return count < 1e14 ? count : count / 1000;
}

/** What is written otherwise would be read in the zone of the machine, or by its language. */
function withZone(text: string): string {
  const [, day, time = '00:00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|[+-]\d\d:?\d\d)?)?$/.exec(
      text,
    ) ?? [];
  return `${day}T${time}${zone.replace('UTC', 'Z')}`;
}
