import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { maxFileBytes } from '../../../shared/contract.ts';
import { message } from '../../../shared/i18n/index.ts';
import { readSidecar } from '../files/sidecar.ts';
import { freeFileName } from '../folder/names.ts';
import { hashOf, keptHash } from '../history/store.ts';
import type { Complaint } from './complaint.ts';
import type { Node } from './tree.ts';

/** Whether one of our own files still is what we wrote. What is broken is set aside by a repair, never deleted. */
export async function checkSidecar(node: Node): Promise<Complaint[]> {
  if (node.kind === 'folder') return [];
  if (node.kind === 'other') return [complaint(node, message('cli.doctor.sidecarLink'))];
  const hash = keptHash(node.name);
  if (!node.name.endsWith('.json') && hash === null) return [];
  try {
    const bytes = await readSidecar(dirname(node.path), node.name, maxFileBytes);
    if (hash !== null)
      return hashOf(bytes) === hash ? [] : [complaint(node, message('cli.doctor.sidecarHash'))];
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null) return [];
  } catch {
    // Said below: whatever it is, it is not ours any more.
  }
  return [complaint(node, message('cli.doctor.sidecarJson'))];
}

function complaint({ path, shown, siblings }: Node, text: Complaint['message']): Complaint {
  const aside = freeFileName(`${basename(path)}.damaged.txt`, siblings);
  return {
    kind: 'sidecar',
    path: shown,
    line: null,
    message: text,
    repair: {
      kind: 'sidecar',
      message: message('cli.doctor.sidecarRepair', { name: aside }),
      run: () => rename(path, join(dirname(path), aside)),
    },
  };
}
