import { isPastApproval, type Status } from '../../../shared/article/status.ts';
import type { DocumentId } from '../../../shared/contract.ts';
import { mapWide } from '../../map-wide.ts';
import type { Disk } from '../files/disk.ts';
import { readFileBytes } from '../files/read.ts';
import type { KnownFile } from '../folder/registry.ts';
import { approvedHash } from './approved-bytes.ts';
import type { Reviews } from './reviews.ts';

/** An article as the catalogue knows it: `stamp` differs when the file has changed. */
interface Listed {
  readonly file: KnownFile;
  readonly stamp: string;
  readonly summary: { readonly status: Status | null };
}

/** Finds the articles whose status says that they were approved, and which are no longer what was approved. */
export function createOutdated(
  disk: Disk,
  reviews: Pick<Reviews, 'approvals'>,
): (root: string, articles: readonly Listed[]) => Promise<DocumentId[]> {
  /** What the file of a stamp would be called as approved: a library of thousands is not read anew for each change. */
  const hashes = new Map<DocumentId, { readonly stamp: string; readonly hash: string | null }>();

  async function hashOf({ file, stamp }: Listed): Promise<string | null> {
    const known = hashes.get(file.id);
    if (known?.stamp === stamp) return known.hash;
    const read = await readFileBytes(disk, file).catch(() => null);
    const hash = read && approvedHash(read.bytes);
    hashes.set(file.id, { stamp, hash });
    return hash;
  }

  return async (root, articles) => {
    const meant = articles.filter(({ summary: { status } }) => isPastApproval(status));
    if (meant.length === 0) return [];
    const approvals = await reviews.approvals(root, new Set(meant.map(({ file }) => file.shown)));
    const found = await mapWide(meant, 8, async (article) => {
      const approval = approvals.get(article.file.shown);
      return approval && (await hashOf(article)) !== approval.approved ? article.file.id : null;
    });
    return found.filter((id) => id !== null);
  };
}
