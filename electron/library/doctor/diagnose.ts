import { TickmarkError } from '../../../shared/errors.ts';
import { message } from '../../../shared/i18n/index.ts';
import { articleName } from '../../../shared/library-path.ts';
import type { Disk } from '../files/disk.ts';
import { realPathInside } from '../files/inside.ts';
import { isOrphan } from '../files/temporary.ts';
import { temporaryName } from '../files/temporary-name.ts';
import type { Complaint } from './complaint.ts';
import { checkName } from './names.ts';
import { checkSidecar } from './sidecars.ts';
import { type Checked, checkText } from './texts.ts';
import { type Node, walk } from './tree.ts';

/**
 * What is wrong with a library, in the order in which it can be repaired: a folder's own name after what is in it.
 * Nothing is changed. Throws what reading the folder itself throws.
 */
export async function* diagnose(disk: Disk, root: string, library: Checked): AsyncGenerator<Complaint> {
  for await (const node of walk(disk, root)) yield* await check(disk, root, node, library);
}

async function check(disk: Disk, root: string, node: Node, library: Checked): Promise<Complaint[]> {
  if (node.kind === 'file' && temporaryName.test(node.name)) {
    return (await isOrphan(disk, node.path)) ? [orphan(disk, node)] : [];
  }
  if (node.ours) return checkSidecar(node);
  if (node.name.startsWith('.')) return [];
  const text =
    node.kind === 'file' && articleName.test(node.name) ? await checkText(disk, node, library) : [];
  return [...text, ...(await checkLink(disk, root, node)), ...checkName(node)];
}

/** A link in the folder that the workbench does not follow: it leads out of the library, or nowhere. */
async function checkLink(disk: Disk, root: string, node: Node): Promise<Complaint[]> {
  if (node.kind !== 'other' || !(await disk.lstat(node.path)).isSymbolicLink()) return [];
  try {
    await realPathInside(disk, await disk.realpath(root), node);
    return [];
  } catch (error) {
    if (!(error instanceof TickmarkError)) throw error;
    return [{ kind: 'unreadable', path: node.shown, line: null, message: error.toFailure() }];
  }
}

function orphan(disk: Disk, { path, shown }: Node): Complaint {
  return {
    kind: 'temporary',
    path: shown,
    line: null,
    message: message('cli.doctor.temporary'),
    repair: {
      kind: 'temporary',
      message: message('cli.doctor.temporaryRepair'),
      run: () => disk.unlink(path),
    },
  };
}
