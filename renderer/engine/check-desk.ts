import type { Article } from '../../shared/article/article.ts';
import { countBlocks } from '../../shared/article/counts.ts';
import { toStatus } from '../../shared/article/status.ts';
import { type LedgerEntry, toLedgerLine } from '../../shared/figures/index.ts';
import { withFolders } from '../../shared/library-path.ts';
import type { LintResult } from '../../shared/lint/lint.ts';
import { defaultConfig, type LintConfig } from '../../shared/lint/lint-config.ts';
import type { LibraryNames, LintContext } from '../../shared/lint/rule.ts';
import { localDay } from '../../shared/local-day.ts';
import { toMarks } from '../figures/marks.ts';
import { type KeptDocument, readKept, takeText } from './documents.ts';
import { Elsewhere } from './elsewhere.ts';
import type { CheckReply, CheckRequest, Facts, LibraryFiles } from './protocol.ts';

/**
 * How long no edit may arrive before a check begins, in milliseconds: as long as a check takes, within these. The
 * page adds the short while for which it holds edits back.
 */
const shortestPause = 80;
const longestPause = 1500;

/** A check may take this long before it counts as hung: 4 s and 30 ms for each 1,000 characters. */
const allowance = (characters: number) => 4000 + characters * 0.03;

/** Blocks parsed before looking for new requests, in milliseconds. */
const sliceTime = 40;

type Lint = (article: Article, context: LintContext) => LintResult;

/** What a document has yet to go through, in this order. */
interface Job {
  readonly document: KeptDocument;
  due: number;
  step: 'parse' | 'facts' | 'lint';
  /** The next block to be parsed. */
  next: number;
}

/** The ledger of the text that was checked last. */
interface CheckedLedger {
  readonly revision: number;
  readonly ledger: readonly LedgerEntry[];
}

/** Checks each document after its writer paused. Works in slices; a new edit starts the document's job afresh. */
export class CheckDesk {
  private readonly documents = new Map<string, KeptDocument>();
  private readonly jobs = new Map<string, Job>();
  private readonly ledgers = new Map<string, CheckedLedger>();
  /** The documents whose ledger someone looks at. */
  private readonly watched = new Set<string>();
  private readonly reply: (reply: CheckReply) => void;
  private readonly lint: Lint;
  private readonly now: () => number;
  private readonly elsewhere = new Elsewhere(this.documents);
  private config: LintConfig = defaultConfig;
  private pause = shortestPause;

  constructor(reply: (reply: CheckReply) => void, lint: Lint, now: () => number) {
    this.reply = reply;
    this.lint = lint;
    this.now = now;
  }

  handle(request: CheckRequest): void {
    if (request.type === 'library') {
      this.elsewhere.setLibrary(request.library && viewLibrary(request.library));
      this.config = request.config;
      for (const document of this.documents.values()) this.plan(document, 0);
      return;
    }
    if (request.type === 'anchors') {
      this.elsewhere.take(request.articles);
      this.planReaders();
      return;
    }
    if (request.type === 'watch') {
      if (request.on) this.watched.add(request.id);
      else this.watched.delete(request.id);
      this.sendLedger(request.id);
      return;
    }
    if (request.type === 'close') {
      this.jobs.delete(request.id);
      this.ledgers.delete(request.id);
      this.watched.delete(request.id);
      this.elsewhere.close(request.id);
    }
    const changed = takeText(this.documents, request);
    if (changed) this.plan(changed, request.type === 'open' ? 0 : this.pause);
    if (request.type === 'close') this.planReaders();
  }

  /** Milliseconds until the next job is due; null where there is none. */
  get untilDue(): number | null {
    const due = Math.min(...[...this.jobs.values()].map((job) => job.due));
    return Number.isFinite(due) ? Math.max(0, due - this.now()) : null;
  }

  /** Does one slice of a job that is due. False where none is. */
  work(): boolean {
    const job = [...this.jobs.values()].find((candidate) => candidate.due <= this.now());
    if (!job) return false;
    const { id, revision, text } = job.document;
    this.reply({ type: 'working', id, allow: allowance(text.length) });
    try {
      this.advance(job);
    } catch (error) {
      this.jobs.delete(id);
      this.reply({ type: 'failed', id, revision, reason: String(error) });
    }
    return true;
  }

  private plan(document: KeptDocument, pause: number): void {
    this.jobs.set(document.id, { document, due: this.now() + pause, step: 'parse', next: 0 });
  }

  /** The articles that link to headings of others as these no longer are: another text was checked, closed, or read. */
  private planReaders(): void {
    for (const id of this.elsewhere.outdated()) {
      if (!this.jobs.has(id)) this.plan(this.documents.get(id)!, 0);
    }
    const paths = this.elsewhere.wanted();
    if (paths.length > 0) this.reply({ type: 'asks', paths });
  }

  private advance(job: Job): void {
    const { id, revision, path } = job.document;
    const article = readKept(job.document);
    if (job.step === 'parse') {
      if (this.parseSlice(job, article)) job.step = 'facts';
    } else if (job.step === 'facts') {
      this.reply({ type: 'facts', id, revision, facts: readFacts(article) });
      job.step = 'lint';
    } else {
      const began = this.now();
      const library = this.elsewhere.viewFor(id);
      const context = { path, library, today: localDay(), config: this.config };
      const { findings, figures, ledger } = this.lint(article, context);
      this.jobs.delete(id);
      this.ledgers.set(id, { revision, ledger });
      this.sendLedger(id);
      this.reply({ type: 'findings', id, revision, findings, figures, marks: toMarks(ledger) });
      this.pause = Math.min(Math.max(this.now() - began, shortestPause), longestPause);
      this.planReaders();
    }
  }

  private sendLedger(id: string): void {
    const checked = this.ledgers.get(id);
    if (!checked || !this.watched.has(id)) return;
    const { revision, ledger } = checked;
    this.reply({ type: 'ledger', id, revision, lines: ledger.map(toLedgerLine) });
  }

  /** Makes the syntax trees that the later steps need, a few at a time. True when all are there. */
  private parseSlice(job: Job, article: Article): boolean {
    const end = this.now() + sliceTime;
    while (job.next < article.blocks.length) {
      void article.blocks[job.next]!.block.root;
      job.next += 1;
      if (this.now() > end) return false;
    }
    return true;
  }
}

function readFacts(article: Article): Facts {
  return {
    title: article.title?.value ?? null,
    status: toStatus(article.frontMatter?.data.status),
    counts: countBlocks(article.blocks.map(({ block }) => block)),
  };
}

function viewLibrary({ files, articles }: LibraryFiles): LibraryNames {
  const names = withFolders([...files, ...articles.map(({ path }) => path)]);
  return { has: (path) => names.has(path.normalize('NFC')), articles };
}
