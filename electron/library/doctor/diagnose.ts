import { message } from '../../../shared/i18n/index.ts';
import type { Disk } from '../disk.ts';
import { articleName } from '../scan.ts';
import { isOrphan } from '../temporary.ts';
import { temporaryName } from '../temporary-name.ts';
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
  for await (const node of walk(disk, root)) yield* await check(disk, node, library);
}

async function check(disk: Disk, node: Node, library: Checked): Promise<Complaint[]> {
  if (node.kind === 'file' && temporaryName.test(node.name)) {
    return (await isOrphan(disk, node.path)) ? [orphan(disk, node)] : [];
  }
  if (node.ours) return checkSidecar(node);
  if (node.name.startsWith('.')) return [];
  const text =
    node.kind === 'file' && articleName.test(node.name) ? await checkText(disk, node, library) : [];
  return [...text, ...checkName(node)];
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
