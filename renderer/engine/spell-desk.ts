import type { Article } from '../../shared/article/article.ts';
import type { Finding } from '../../shared/finding.ts';
import { defaultConfig, type LintConfig } from '../../shared/lint/lint-config.ts';
import { localDay } from '../../shared/local-day.ts';
import { checkSpelling, languagesOf } from '../../shared/spelling/check.ts';
import type { Dictionary } from '../../shared/spelling/hunspell.ts';
import { createSpelling, type Spelling } from '../../shared/spelling/spelling.ts';
import type { SpellingLanguage } from '../../shared/spelling/words.ts';
import { type KeptDocument, readKept, takeText } from './documents.ts';
import type { SpellReply, SpellRequest } from './protocol.ts';

/** How long no edit may arrive before spelling is checked, in milliseconds. */
const pause = 300;

/** A check may take this long before it counts as hung: 30 s, since suggestions take time, and 100 ms a thousand letters. */
const allowance = (characters: number) => 30_000 + characters * 0.1;

/** And a dictionary: the Korean one takes seconds where the machine is busy. */
const loadingTime = 60_000;

interface Options {
  readonly reply: (reply: SpellReply) => void;
  readonly now: () => number;
  /** Fetches and loads a dictionary of the folder; calls `begin` when only reading it is left. */
  readonly load: (folder: string, language: SpellingLanguage, begin: () => void) => Promise<Dictionary>;
  /** There is something to do again. */
  readonly wake: () => void;
}

/**
 * Checks the spelling of each document after its writer paused. A language's dictionary is loaded when the first document
 * has words in it; until then, and where it cannot be loaded, the other one is used alone.
 */
export class SpellDesk {
  private readonly documents = new Map<string, KeptDocument>();
  /** When each document is due. */
  private readonly due = new Map<string, number>();
  private readonly dictionaries = new Map<SpellingLanguage, Dictionary>();
  private readonly asked = new Set<SpellingLanguage>();
  private readonly options: Options;
  private languages: readonly SpellingLanguage[] = [];
  private words: readonly string[] = [];
  private folder = '';
  private config: LintConfig = defaultConfig;
  private spelling: Spelling | null = null;

  constructor(options: Options) {
    this.options = options;
  }

  handle(request: SpellRequest): void {
    if (request.type === 'spelling') {
      this.languages = request.setup.languages;
      this.words = request.setup.words;
      this.folder = request.dictionaries;
      this.config = request.config;
      this.again();
      return;
    }
    if (request.type === 'close') this.due.delete(request.id);
    const changed = takeText(this.documents, request);
    if (changed) this.due.set(changed.id, this.options.now() + (request.type === 'open' ? 0 : pause));
  }

  /** Milliseconds until the next document is due; null where none is. */
  get untilDue(): number | null {
    const next = Math.min(...this.due.values());
    return Number.isFinite(next) ? Math.max(0, next - this.options.now()) : null;
  }

  /** Checks one document that is due. False where none is. */
  work(): boolean {
    const { now, reply } = this.options;
    const [id] = [...this.due].find(([, due]) => due <= now()) ?? [];
    if (id === undefined) return false;
    this.due.delete(id);
    const document = this.documents.get(id)!;
    const { revision, text } = document;
    reply({ type: 'working', id, allow: allowance(text.length) });
    try {
      const article = readKept(document);
      const unasked = this.languages.filter((language) => !this.asked.has(language));
      for (const language of languagesOf(article, unasked)) this.need(language);
      reply({ type: 'misspelt', id, revision, findings: this.check(article, document.path) });
    } catch (error) {
      reply({ type: 'failed', id, revision, reason: String(error) });
    }
    return true;
  }

  private check(article: Article, path: string | null): readonly Finding[] {
    const loaded = [...this.dictionaries].filter(([language]) => this.languages.includes(language));
    this.spelling ??= createSpelling(new Map(loaded), this.words);
    return checkSpelling(article, { path, today: localDay(), config: this.config }, this.spelling);
  }

  private need(language: SpellingLanguage): void {
    if (this.asked.has(language)) return;
    this.asked.add(language);
    const { load, reply, wake } = this.options;
    const begin = () => reply({ type: 'working', id: null, allow: loadingTime });
    reply({ type: 'dictionary', language, state: 'loading' });
    load(this.folder, language, begin).then(
      (dictionary) => {
        this.dictionaries.set(language, dictionary);
        reply({ type: 'dictionary', language, state: 'ready' });
        this.again();
        wake();
      },
      (error: unknown) => {
        reply({ type: 'dictionary', language, state: 'failed', reason: String(error) });
        wake();
      },
    );
  }

  /** What is right has changed: every document is looked at anew. */
  private again(): void {
    this.spelling = null;
    for (const id of this.documents.keys()) this.due.set(id, this.options.now());
  }
}
