import { type Failure, TickmarkError } from '../../../shared/errors.ts';
import { recall } from '../../../shared/recall.ts';
import { locateAnchor } from '../../../shared/review/anchor.ts';
import type { Approval, ArticleEvent, Override } from '../../../shared/review/article-event.ts';
import { inOrder } from '../../../shared/review/event-lines.ts';
import { type ReviewThread, toThread } from '../../../shared/review/thread.ts';
import { mapWide } from '../../map-wide.ts';
import { createTurns } from '../../turns.ts';
import { errorCode } from '../files/disk.ts';
import { createIdentities, type Identities, type IdentityKind } from '../folder/identities.ts';
import type { KnownFile } from '../folder/registry.ts';
import { addToLog, readLog } from './article-log.ts';
import { newId, type Told } from './event-files.ts';
import { addToThread, listThreads, type Said } from './thread-files.ts';

type File = Pick<KnownFile, 'root' | 'shown'>;
type Beginning = Omit<Extract<Said, { kind: 'open' }>, 'kind'>;

/** What is said about an article, in `.tickmark/reviews` of its library: a folder an article, a file a thread. */
export interface Reviews {
  /**
   * @param content what the article holds, for one without reviews: those of an article that went away are taken over where
   *   all of them are about this text. Null: nothing is taken over.
   */
  read(file: File, content: () => Promise<Content | null>): Promise<FoundReviews>;
  /** Begins a thread. Its id. Throws `error.review.failed` where the disk takes nothing. */
  comment(file: File, by: string, said: Beginning): Promise<string>;
  /** Throws `error.review.unknown` where there is no such thread, or no such comment of one's own. */
  add(file: File, thread: string, by: string, said: Exclude<Said, { kind: 'open' }>): Promise<void>;
  /** Notes that the article was approved as it stands. Throws `error.review.failed`. */
  approve(file: File, by: string, approved: Pick<Approval, 'approved' | 'file'>): Promise<void>;
  /** Notes that the article left although something was open in it, and why. Throws `error.review.failed`. */
  exported(file: File, by: string, override: Told<Override>): Promise<void>;
  /** The newest approval of each of these articles that has one, by library path. */
  approvals(root: string, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, Approval>>;
  /** An article or a folder of articles has another library path. */
  renamed(root: string, from: string, to: string): Promise<void>;
  /** When all that has begun is done. */
  idle(): Promise<void>;
}

/** What an article holds. */
export interface Content {
  /** With `\n` line ends. */
  readonly text: string;
  /** As `approvedHash` names it. */
  readonly hash: string;
}

export interface FoundReviews {
  readonly threads: ReviewThread[];
  /** The newest. */
  readonly approval: Approval | null;
  /** When it left although something was open in it; the newest first. */
  readonly overrides: readonly Override[];
  readonly problems: Failure[];
  readonly newer: number;
}

const kind: IdentityKind = {
  name: 'reviews',
  // Two branches that each add lines to a thread have both been said.
  git: ['.gitattributes', '*.jsonl merge=union\n'],
  damaged: 'error.review.damaged',
};

/** @param now milliseconds since 1970 */
export function createReviews(now: () => number = Date.now): Reviews {
  const turns = createTurns();
  const libraries = new Map<string, Identities>();
  const identitiesOf = (root: string) => recall(libraries, root, () => createIdentities(root, kind));

  const writing = <T>(root: string, write: () => Promise<T>) =>
    turns.run(root, () =>
      write().catch((error: unknown) => {
        const reason = errorCode(error);
        throw reason === null
          ? error
          : new TickmarkError('error.review.failed', { reason }, { cause: error });
      }),
    );

  async function stored({ root, shown }: File) {
    const folders = await identitiesOf(root).find(shown);
    const threads = await Promise.all(folders.map(listThreads));
    const logs = await Promise.all(folders.map(readLog));
    const all = [...threads, ...logs];
    const events = inOrder(logs.flatMap((log) => log.events));
    return {
      isKnown: folders.length > 0,
      threads: threads.flatMap((one) => one.threads),
      approval: newestApproval(events),
      overrides: events.filter((event) => event.kind === 'export').reverse(),
      problems: [...identitiesOf(root).problems(), ...all.flatMap(({ problems }) => problems)],
      newer: all.reduce((sum, { newer }) => sum + newer, 0),
    };
  }

  async function folderFor({ root, shown }: File): Promise<string> {
    const identities = identitiesOf(root);
    return (await identities.find(shown))[0] ?? identities.create(shown);
  }

  /** Whether the reviews of one article that went away, and of no other, are about this one. */
  async function adopt({ root, shown }: File, read: () => Promise<Content | null>): Promise<boolean> {
    const identities = identitiesOf(root);
    const lost = await identities.orphans();
    const content = lost.length > 0 ? await read() : null;
    if (content === null) return false;
    const fitting: string[] = [];
    for (const folder of lost) if (await isAbout(folder, content)) fitting.push(folder);
    if (fitting.length !== 1) return false;
    await identities.assign(fitting[0]!, shown);
    return true;
  }

  return {
    read: (file, content) =>
      turns.run(file.root, async () => {
        let found = await stored(file);
        if (!found.isKnown && (await adopt(file, content))) found = await stored(file);
        const { threads, isKnown: _, ...rest } = found;
        return {
          threads: threads.map(({ id, events }) => toThread(id, events)).filter((thread) => thread !== null),
          ...rest,
        };
      }),
    comment: (file, by, said) =>
      writing(file.root, async () => {
        const folder = await folderFor(file);
        const id = newId();
        await addToThread({ id, folder, events: [] }, { kind: 'open', ...said }, { by, at: now() });
        return id;
      }),
    add: (file, id, by, said) =>
      writing(file.root, async () => {
        const thread = (await stored(file)).threads.find((one) => one.id === id);
        const read = thread && toThread(id, thread.events);
        const isTheirs =
          said.kind !== 'remove' || read?.comments.some((one) => one.id === said.comment && one.by === by);
        if (!read || !isTheirs) throw new TickmarkError('error.review.unknown');
        await addToThread(thread, said, { by, at: now() });
      }),
    approve: (file, by, approved) =>
      writing(file.root, async () => {
        await addToLog(await folderFor(file), { kind: 'approve', ...approved }, { by, at: now() });
      }),
    exported: (file, by, override) =>
      writing(file.root, async () => {
        await addToLog(await folderFor(file), override, { by, at: now() });
      }),
    approvals: (root, paths) =>
      turns.run(root, async () => {
        const folders = [...(await identitiesOf(root).findAll(paths))];
        const found = await mapWide(folders, 8, async ([path, its]) => {
          const logs = await Promise.all(its.map(readLog));
          return [path, newestApproval(logs.flatMap(({ events }) => events))] as const;
        });
        return new Map(found.flatMap(([path, approval]) => (approval ? [[path, approval]] : [])));
      }),
    renamed: (root, from, to) => turns.run(root, () => identitiesOf(root).renamed(from, to)),
    idle: turns.idle,
  };
}

function newestApproval(events: readonly ArticleEvent[]): Approval | null {
  return inOrder(events).findLast((event): event is Approval => event.kind === 'approve') ?? null;
}

/** Whether all that is said in a folder stands in a text; where nothing is, whether just this was approved. */
async function isAbout(folder: string, { text, hash }: Content): Promise<boolean> {
  const { threads } = await listThreads(folder);
  const anchors = threads.flatMap(({ id, events }) => toThread(id, events)?.anchor ?? []);
  if (anchors.length > 0) return anchors.every((anchor) => locateAnchor(text, anchor) !== null);
  return newestApproval((await readLog(folder)).events)?.approved === hash;
}
