import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from '../../../../electron/library/journal/journal.ts';
import { folderWith } from '../../temporary-folder.ts';
import { testHost } from '../../test-host.ts';

const log = () => {};

/** A page of a host that keeps its journal in `journalFolder`, with a.md open. */
export async function writing(folder: string, journalFolder: string) {
  const { host, call } = testHost({ journalFolder });
  await host.openPath(folder);
  const { library } = await call('session.start', {});
  const { id } = library!.articles.find(({ path }) => path === 'a.md')!;
  const { version } = await call('document.open', { id });
  return { host, call, id, version };
}

/** What the next run, after this process is gone, finds in the journal. */
export const leftBehind = (journalFolder: string, root: string) =>
  openJournal(journalFolder, log, () => false).left(root);

/** As if the process that keeps this journal had been killed. */
export function asGone(journalFolder: string): void {
  for (const name of readdirSync(journalFolder)) {
    const path = join(journalFolder, name);
    const { owner, ...entry } = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...entry, owner: { ...owner, process: 99_999_999, run: 'gone' } }));
  }
}

export function places() {
  const folder = folderWith({ 'a.md': '# 글\n\n첫 문장.\n', 'b.md': '다른 글' });
  return { folder, journalFolder: join(folderWith(), 'journal') };
}
