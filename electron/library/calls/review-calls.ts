import { userInfo } from 'node:os';
import { toEditorText } from '../../../shared/article/line-ends.ts';
import type { Approved, ReviewHandlers } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { type Locale, message, say } from '../../../shared/i18n/index.ts';
import type { Approval } from '../../../shared/review/article-event.ts';
import { longestPerson } from '../../../shared/review/event.ts';
import { plainName } from '../../../shared/review/plain-words.ts';
import type { EventEmitter } from '../../events.ts';
import type { Log } from '../../log.ts';
import type { OpenLibrary } from '../catalogue/open-library.ts';
import type { Documents } from '../documents/documents.ts';
import type { Disk } from '../files/disk.ts';
import { decode } from '../files/encoding.ts';
import { readFileBytes, versionOf } from '../files/read.ts';
import type { KnownFile, Registry } from '../folder/registry.ts';
import { runGit } from '../folder/run-git.ts';
import type { History } from '../history/history.ts';
import { approvedHash } from '../review/approved-bytes.ts';
import { createOutdated } from '../review/outdated.ts';
import type { Content, Reviews } from '../review/reviews.ts';

interface ReviewParts {
  readonly disk: Disk;
  readonly registry: Registry;
  readonly reviews: Reviews;
  readonly documents: Documents;
  readonly history: History;
  readonly log: Log;
  locale(): Locale;
  /** Whose name stands by what is said; empty where it was never told. */
  reviewer(): string;
  /** Throws `error.library.none`. */
  opened(): OpenLibrary;
  readonly emit: EventEmitter['emit'];
}

/** Older ones are kept, and not shown. */
const mostOverrides = 50;

/** What a page may read of, and say in, the threads about an article. */
export function reviewCalls(parts: ReviewParts): ReviewHandlers {
  const { disk, registry, documents, reviews, history, opened, emit } = parts;
  const outdated = createOutdated(disk, reviews);
  /** Null where the file is gone or cannot be read: its threads can be read all the same. */
  async function contentOf(file: KnownFile): Promise<Content | null> {
    try {
      const { bytes } = await readFileBytes(disk, file);
      return { text: toEditorText(decode(bytes, file.shown).text), hash: approvedHash(bytes) };
    } catch {
      return null;
    }
  }
  async function toApproved(
    file: KnownFile,
    { by, at, approved, file: hash }: Approval,
    now: string | null,
  ): Promise<Approved> {
    const isCurrent = now === approved;
    const { versions } = isCurrent ? { versions: [] } : await history.list(file, null);
    const version = versions.find(({ id }) => id.endsWith(`-${hash.slice(0, 32)}`));
    return { by, at: Date.parse(at), isCurrent, version: version?.id ?? null };
  }
  function person(): string {
    const name = plainName(parts.reviewer());
    if (name === '') throw new TickmarkError('error.review.nameless');
    return name;
  }
  /** The other pages need not wait for the disk to tell. */
  async function telling<T>(act: Promise<T>): Promise<T> {
    const done = await act;
    emit('review.changed', {});
    return done;
  }
  return {
    'review.read': async ({ id }) => {
      const file = registry.get(id);
      const { approval, overrides, ...found } = await reviews.read(file, () => contentOf(file));
      // Only what is bound to the bytes asks for them.
      const now = approval || overrides.length > 0 ? ((await contentOf(file))?.hash ?? null) : null;
      return {
        ...found,
        approval: approval && (await toApproved(file, approval, now)),
        overrides: overrides.slice(0, mostOverrides).map(({ by, at, as, left, reason, exported }) => ({
          ...{ by, as, left, reason },
          at: Date.parse(at),
          isCurrent: now === exported,
        })),
      };
    },
    'review.comment': async ({ id, ...said }) => ({
      thread: await telling(reviews.comment(registry.get(id), person(), said)),
    }),
    'review.add': async ({ id, thread, said }) => {
      await telling(reviews.add(registry.get(id), thread, person(), said));
      return {};
    },
    'review.approve': async ({ id, version }) => {
      const file = registry.get(id);
      const by = person();
      const { bytes, version: found } = await readFileBytes(disk, file);
      if (found !== version) throw new TickmarkError('error.save.conflict', { path: file.shown });
      // Under a name it is never thinned out: what was approved can be held against what came after. Where it cannot be kept,
      // the approval holds all the same.
      const name = say(parts.locale(), message('review.approve.version', { by }));
      await history.keep(file, bytes, name).catch((error: unknown) => {
        parts.log('warning', `the approved text was not kept: ${String(error)}`);
      });
      await telling(reviews.approve(file, by, { approved: approvedHash(bytes), file: versionOf(bytes) }));
      return {};
    },
    'review.exported': async ({ id, text, ...told }) => {
      const exported = approvedHash(await documents.bytesOf(id, text));
      const noted = reviews.exported(registry.get(id), person(), { kind: 'export', exported, ...told });
      await telling(noted);
      return {};
    },
    'review.outdated': async () => {
      const { root, entries } = opened();
      return { ids: await outdated(root, entries()) };
    },
    'review.suggestName': async () => ({ name: await suggestName(opened().root) }),
  };
}

/** What Git calls whoever writes in a folder, or else what the system does. */
async function suggestName(folder: string): Promise<string> {
  const git = (await runGit(folder, ['config', '--get', 'user.name']))?.toString('utf8') ?? '';
  return plainName(git || systemName())
    .slice(0, longestPerson)
    .trim();
}

function systemName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user whom the system does not know.
    return '';
  }
}
