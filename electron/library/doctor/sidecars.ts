import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { maxFileBytes } from '../../../shared/contract.ts';
import { message } from '../../../shared/i18n/index.ts';
import { ArticleEvent } from '../../../shared/review/article-event.ts';
import { ReviewEvent } from '../../../shared/review/event.ts';
import { readEventLines } from '../../../shared/review/event-lines.ts';
import { isArticleFile, threadOfFile } from '../../../shared/review/file-name.ts';
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
  const events = eventsOf(node.name);
  if (!node.name.endsWith('.json') && hash === null && !events) return [];
  try {
    const bytes = await readSidecar(dirname(node.path), node.name, maxFileBytes);
    if (events) return brokenLines(node, readEventLines(bytes.toString('utf8'), events).broken);
    if (hash !== null)
      return hashOf(bytes) === hash ? [] : [complaint(node, message('cli.doctor.sidecarHash'))];
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null) return [];
  } catch {
    // Said below: whatever it is, it is not ours any more.
  }
  return [complaint(node, message('cli.doctor.sidecarJson'))];
}

/** What the lines of a file of reviews tell; null for any other file. */
function eventsOf(name: string) {
  if (threadOfFile(name) !== null) return ReviewEvent;
  return isArticleFile(name) ? ArticleEvent : null;
}

/** Such a file is read without its broken lines: setting it aside would take away all that was said in it. */
function brokenLines({ shown }: Node, lines: readonly number[]): Complaint[] {
  const text = message('cli.doctor.reviewLine');
  return lines.map((line) => ({ kind: 'sidecar', path: shown, line, message: text }));
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
