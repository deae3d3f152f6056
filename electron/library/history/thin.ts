import type { StoredVersion } from './store.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Of the versions that are younger than `until`, one each `every` milliseconds is enough. */
const steps = [
  { until: hour, every: minute },
  { until: day, every: 10 * minute },
  { until: 30 * day, every: hour },
  { until: Number.POSITIVE_INFINITY, every: day },
] as const;

/** Milliseconds for which every version stays. */
const wholeFor: Readonly<Record<StoredVersion['cause'], number>> = { saved: hour, auto: 0, found: day };

/** What the versions of one article may take together, in bytes. */
const mostBytes = 32 * 1024 * 1024;

/**
 * The versions that are to go. The newest stays, and so does every named one. Of the others, the last of each minute
 * of the past hour stays, of each ten minutes of the past day, of each hour of the past 30 days, and of each day
 * before; those that were saved by hand, kept by themselves and found count apart. What the writer saved by hand is
 * meant to be found again: for an hour, all of it stays. What somebody else wrote (`found`) is rare and cannot be undone
 * in the editor: for a day, all of it stays. If the rest still takes more than `most` bytes, the oldest go
 * first. Versions of the same bytes take their room once.
 * @param versions the newest first
 * @param now milliseconds since 1970
 */
export function thin(versions: readonly StoredVersion[], now: number, most = mostBytes): StoredVersion[] {
  const taken = new Set<string>();
  const contents = new Set<string>();
  let bytes = 0;
  return versions.filter((version, index) => {
    const { every } = steps.find(({ until }) => now - version.at < until)!;
    const whole = wholeFor[version.cause];
    const slot =
      now - version.at < whole ? version.id : `${version.cause} ${every} ${Math.floor(version.at / every)}`;
    const size = contents.has(version.hash) ? 0 : version.bytes;
    const kept = index === 0 || version.name !== null || (!taken.has(slot) && bytes + size <= most);
    if (!kept) return true;
    taken.add(slot);
    contents.add(version.hash);
    bytes += size;
    return false;
  });
}
