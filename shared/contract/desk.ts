import { z } from 'zod';
import { type Calls, DocumentId, none } from './basics.ts';

const Offset = z.number().int().min(0);

/** Where the writer was in a text; offsets count in its text with `\n` line ends. */
export const TextView = z.object({
  selection: z
    .array(z.object({ anchor: Offset, head: Offset }))
    .min(1)
    .max(100),
  /** Index of the selection that the cursor belongs to. */
  main: Offset,
  /** The line at the top of the editor, by the offset of its start, and how many pixels of it are scrolled away. */
  top: z.object({ at: Offset, pixels: z.number() }),
  folded: z.array(z.object({ from: Offset, to: Offset })).max(1000),
});
export type TextView = z.infer<typeof TextView>;

/** What stands on the desk of a library: its tabs, in their order. */
export const Desk = z.object({
  tabs: z.array(z.object({ id: DocumentId, view: TextView })).max(200),
  active: DocumentId.nullable(),
});
export type Desk = z.infer<typeof Desk>;

/** How the writer left a library. */
export const deskCalls = {
  /** How the writer left the desk of the open library; null where nothing is known of it. */
  'desk.read': {
    args: none,
    result: z.object({ desk: Desk, missing: z.array(z.string()) }).nullable(),
  },
  /** Of another library than the open one: ignored, since that may just have changed. */
  'desk.keep': { args: z.object({ library: z.string(), desk: Desk }), result: none },
} as const satisfies Calls;
