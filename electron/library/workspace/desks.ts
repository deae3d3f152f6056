import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Desk, TextView } from '../../../shared/contract.ts';
import type { Log } from '../../log.ts';
import { createTurns } from '../../turns.ts';
import { errorCode } from '../files/disk.ts';
import { writeSidecar } from '../files/sidecar.ts';

const Kept = z.object({
  format: z.literal(1),
  /** The real path of the library, for people who look into the file. */
  root: z.string(),
  /** Articles by their library path. */
  tabs: z.array(z.object({ path: z.string(), view: TextView })),
  active: z.string().nullable(),
});

/** How a desk was left, with its articles by their library paths. */
export type KeptDesk = Pick<z.infer<typeof Kept>, 'tabs' | 'active'>;

/** How the writer left each library, outside of it: one file a library, replaced as a whole. */
export interface Desks {
  /** Null where nothing is known; a file that cannot be read counts as nothing. */
  read(root: string): Promise<KeptDesk | null>;
  /** Of desks that come faster than the disk, the last one is kept. */
  keep(root: string, desk: KeptDesk): Promise<void>;
  /** When every write that has begun is done. */
  idle(): Promise<void>;
}

/** @param folder where they lie; made when first needed */
export function openDesks(folder: string, log: Log): Desks {
  const turns = createTurns();
  const due = new Map<string, KeptDesk>();
  return {
    async read(root) {
      try {
        return due.get(root) ?? Kept.parse(JSON.parse(await readFile(join(folder, nameOf(root)), 'utf8')));
      } catch (error) {
        if (errorCode(error) !== 'ENOENT')
          log('warning', `the desk of ${root} is not restored: ${String(error)}`);
        return null;
      }
    },
    keep(root, desk) {
      due.set(root, desk);
      return turns.run(root, async () => {
        const wanted = due.get(root);
        if (!wanted) return;
        due.delete(root);
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeSidecar(folder, nameOf(root), JSON.stringify({ format: 1, root, ...wanted }), {
          mode: 0o600,
        });
      });
    },
    idle: turns.idle,
  };
}

/** The documents of a desk by the ids of this session, and the paths of those that are gone. */
export function deskByIds(
  kept: KeptDesk,
  articles: readonly { readonly id: string; readonly path: string }[],
): { desk: Desk; missing: string[] } {
  const ids = new Map(articles.map(({ id, path }) => [path, id]));
  const found = kept.tabs.flatMap(({ path, view }) => {
    const id = ids.get(path);
    return id === undefined ? [] : [{ id, view }];
  });
  return {
    desk: { tabs: found, active: kept.active === null ? null : (ids.get(kept.active) ?? null) },
    missing: kept.tabs.filter(({ path }) => !ids.has(path)).map(({ path }) => path),
  };
}

function nameOf(root: string): string {
  return `${createHash('sha256').update(root).digest('hex').slice(0, 32)}.json`;
}
