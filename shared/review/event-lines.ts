import { z } from 'zod';

/** What a file of events holds. */
export interface ReadEvents<Event> {
  readonly events: readonly Event[];
  /** 1-based lines that no Tickmark wrote whole. */
  readonly broken: readonly number[];
  /** How many lines a newer Tickmark wrote that this one does not understand. */
  readonly newer: number;
}

/** Reads a file of events line by line: one that is broken takes no other with it. */
export function readEventLines<Kind extends EventKind>(
  content: string,
  kind: Kind,
): ReadEvents<z.infer<Kind>> {
  const events: z.infer<Kind>[] = [];
  const broken: number[] = [];
  let newer = 0;
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parse(line);
    const event = kind.safeParse(value);
    if (event.success) events.push(event.data as z.infer<Kind>);
    else if (isNewer(value, kind)) newer += 1;
    else broken.push(index + 1);
  }
  return { events, broken, newer };
}

export function eventLine(event: Ordered): string {
  return `${JSON.stringify(event)}\n`;
}

/** Events that are told apart by their `kind`. */
export type EventKind = z.ZodDiscriminatedUnion<
  readonly z.ZodObject<{ readonly kind: z.ZodLiteral<string> }>[]
>;

interface Ordered {
  readonly id: string;
  readonly n: number;
  readonly at: string;
}

/** Events in one order for all machines, however they were merged, and each of them once. */
export function inOrder<Event extends Ordered>(events: readonly Event[]): Event[] {
  const sorted = events
    .map((event) => ({ event, key: JSON.stringify(event) }))
    .sort(
      (a, b) =>
        a.event.n - b.event.n ||
        compare(a.event.at, b.event.at) ||
        compare(a.event.id, b.event.id) ||
        compare(a.key, b.key),
    )
    .map(({ event }) => event);
  const seen = new Set<string>();
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** The number of the event that is written next. */
export function nextNumber(events: readonly Ordered[]): number {
  return Math.min(1_000_000, 1 + events.reduce((most, { n }) => Math.max(most, n), 0));
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const Newer = z.object({ v: z.number().int().min(1), kind: z.string() });

function isNewer(value: unknown, kind: EventKind): boolean {
  const read = Newer.safeParse(value);
  if (!read.success) return false;
  return read.data.v > 1 || !kind.options.some(({ shape }) => shape.kind.value === read.data.kind);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
