import type { ViewUpdate } from '@codemirror/view';
import type { CallResult } from '../../shared/contract.ts';
import { toFailure } from '../../shared/errors.ts';
import type { Anchor } from '../../shared/review/anchor.ts';
import type { ReviewThread } from '../../shared/review/thread.ts';
import type { Span } from '../../shared/span.ts';
import type { DocumentSession } from '../editor/session.ts';
import { createStore } from '../store.ts';
import { placesIn, setThreadPlaces } from './marks.ts';
import { placeThreads } from './place-threads.ts';
import { blankReview, type Review, type ReviewState, type Said } from './review.ts';

/** Milliseconds without an edit after which it is looked where the threads stand now. */
const pause = 400;

type Session = Pick<DocumentSession, 'opened' | 'services' | 'view'>;

/** Follows the threads of one article. `onUpdate` is to hear of each change of its editor. */
export class ArticleReview implements Review {
  readonly state = createStore<ReviewState>(blankReview);
  readonly drafts = new Map<string, string>();
  private readonly session: Session;
  private known: readonly ReviewThread[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reading: Promise<void> | null = null;
  private isStale = false;
  private run = 0;

  constructor(session: Session) {
    this.session = session;
  }

  locate(thread: string): Span | null {
    return placesIn(this.session.view.state).get(thread) ?? null;
  }

  refresh(): Promise<void> {
    this.isStale = true;
    this.reading ??= this.readAll().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  async comment(anchor: Anchor, text: string, instead?: string): Promise<void> {
    const { services, opened } = this.session;
    const said = { id: opened.id, anchor, text, instead };
    const { thread } = await services.client.call('review.comment', said);
    await this.refresh();
    this.point(thread);
  }

  async say(thread: string, said: Said): Promise<void> {
    const { services, opened } = this.session;
    await services.client.call('review.add', { id: opened.id, thread, said });
    await this.refresh();
  }

  point(thread: string): void {
    this.state.update((state) => ({ ...state, pointed: thread }));
  }

  answer(thread: string | null): void {
    this.state.update((state) => ({ ...state, answered: thread, pointed: thread ?? state.pointed }));
  }

  onUpdate({ docChanged }: ViewUpdate): void {
    if (!docChanged || this.known.length === 0) return;
    this.placeLater();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.run = -1;
  }

  private async readAll(): Promise<void> {
    const { services, opened } = this.session;
    while (this.isStale) {
      this.isStale = false;
      try {
        const read = await services.client.call('review.read', { id: opened.id });
        await this.take(read);
      } catch (error) {
        this.state.update((state) => ({ ...state, failure: toFailure(error) }));
      }
    }
  }

  private async take({ threads, ...rest }: CallResult<'review.read'>): Promise<void> {
    this.known = threads;
    this.state.update((state) => ({ ...state, ...rest, failure: null }));
    await this.place();
    this.state.update((state) => (state.isRead ? state : { ...state, isRead: true }));
  }

  private placeLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.place(), pause);
  }

  /** Finds out where each thread stands; a later call takes over. */
  private async place(): Promise<void> {
    if (this.run < 0) return;
    this.run += 1;
    const mine = this.run;
    const { view } = this.session;
    // A change of marks while an input method composes a syllable may break it.
    if (view.composing || view.compositionStarted) return this.placeLater();
    const { doc } = view.state;
    const before = this.state.get().threads;
    const placed = await placeThreads(doc.toString(), this.known, placesIn(view.state), before);
    if (mine !== this.run) return;
    if (view.state.doc !== doc) return this.placeLater();
    view.dispatch({ effects: setThreadPlaces.of(placed) });
    this.state.update((state) => ({ ...state, threads: placed }));
  }
}
