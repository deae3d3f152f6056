import { message } from '../../shared/i18n/index.ts';
import type { DocumentSession } from '../editor/session.ts';
import type { PreviewPatch } from '../engine/protocol.ts';
import { createStore, type Readable } from '../store.ts';
import { BlockList } from './block-list.ts';
import { editorSide, visibleCaretLine } from './editor-side.ts';
import { forwardKeys } from './frame.ts';
import { readLink } from './links.ts';
import { PreviewSide } from './preview-side.ts';
import { ScrollSync, type Side } from './scroll-sync.ts';

/** What tells that the writer's hand is on a pane. */
const handEvents = ['wheel', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;

/** The preview inside its loaded frame: shows one session at a time and scrolls in step with its editor. */
export class PreviewFrame {
  /** Whether the article has nothing to show. */
  readonly empty: Readable<boolean>;
  private readonly isEmpty = createStore(false);
  private readonly page: Document;
  private readonly blocks: BlockList;
  private readonly side: PreviewSide;
  private session: DocumentSession | null = null;
  private sync: ScrollSync | null = null;

  constructor(frame: HTMLIFrameElement, page: Document) {
    this.page = page;
    this.empty = this.isEmpty;
    this.blocks = new BlockList(page.querySelector<HTMLElement>('.blocks')!, () => this.onLayout());
    this.side = new PreviewSide(page, this.blocks);
    new ResizeObserver(() => this.onLayout()).observe(page.body);
    page.addEventListener('click', (event) => this.onClick(event));
    // A middle click would open a window, a dropped file would replace the page.
    for (const type of ['auxclick', 'dragover', 'drop'] as const) {
      page.addEventListener(type, (event) => event.preventDefault());
    }
    page.addEventListener('scroll', () => this.onScroll(), { passive: true });
    for (const type of handEvents) {
      page.addEventListener(type, () => this.sync?.drive('preview'), { passive: true });
    }
    // Last: where a key leads to a place in the text, the editor drives from then on.
    forwardKeys(frame, page);
  }

  /** Shows a session from now on. The result ends it. */
  show(session: DocumentSession): () => void {
    this.session = session;
    const { view } = session;
    const editor = editorSide(view);
    const sync = new ScrollSync({
      editor,
      preview: this.side,
      isPossible: () => view.dom.isConnected && !this.blocks.isEmpty,
      caretLine: () => visibleCaretLine(view),
      nextFrame: (callback) => requestAnimationFrame(callback),
    });
    this.sync = sync;

    const startLine = view.dom.isConnected ? editor.lineOfY(view.scrollDOM.scrollTop) : 1;
    const hide = session.engine.show(Math.max(1, Math.floor(startLine)), {
      onPatch: (patch, fresh) => {
        if (fresh) this.blocks.clear();
        this.blocks.apply(patch);
        this.showHead(patch);
        this.isEmpty.set(this.blocks.isEmpty);
        this.side.forget();
        if (fresh) sync.settle();
        else sync.typed();
      },
      onHtml: (blocks) => {
        if (this.blocks.fill(blocks)) this.onLayout();
      },
    });
    const listen = listenToEditor(session, sync);
    return () => {
      hide();
      listen();
      this.session = null;
      this.sync = null;
    };
  }

  /** `language` is that of an article which does not say its own. */
  dress(theme: string, language: string): void {
    this.page.documentElement.dataset.theme = theme;
    this.page.documentElement.lang = language;
  }

  private showHead({ title, language }: PreviewPatch): void {
    const heading = this.page.querySelector<HTMLElement>('.article > h1')!;
    heading.textContent = title;
    heading.hidden = title === null;
    const article = this.page.querySelector('.article')!;
    if (language === null) article.removeAttribute('lang');
    else article.setAttribute('lang', language);
  }

  private onLayout(): void {
    this.side.forget();
    this.sync?.settle();
  }

  private onScroll(): void {
    this.sync?.scrolled('preview');
    const { top, visible } = this.side.scroll();
    const from = Math.max(1, Math.floor(this.side.lineOfY(top)));
    this.session?.engine.look(from, Math.ceil(this.side.lineOfY(top + visible)));
  }

  private onClick(event: MouseEvent): void {
    const link = (event.target as Element | null)?.closest('a[href]');
    if (!link || !this.session) return;
    event.preventDefault();
    const { session } = this;
    const { services } = session;
    const href = link.getAttribute('href')!;
    const action = readLink(href, session.path());
    if (action.kind === 'scroll') {
      this.sync?.drive('preview');
      this.page.getElementById(action.id)?.scrollIntoView({ block: 'start' });
    } else if (action.kind === 'article') {
      void services.openPath(action.path).then((found) => {
        if (!found) services.notify('info', message('preview.linkMissing', { path: action.path }));
      });
    } else if (action.kind === 'outside') {
      void services.client
        .call('link.open', { url: action.url })
        .catch(() => services.notify('error', message('preview.linkUnsafe', { url: action.url })));
    } else {
      services.notify('info', message('preview.linkUnsafe', { url: href }));
    }
  }
}

/** Tells the sync what the writer does in the editor. */
function listenToEditor({ view }: DocumentSession, sync: ScrollSync): () => void {
  const controller = new AbortController();
  const options = { passive: true, signal: controller.signal };
  const side: Side = 'editor';
  for (const type of handEvents) view.dom.addEventListener(type, () => sync.drive(side), options);
  view.scrollDOM.addEventListener('scroll', () => sync.scrolled(side), options);
  const resized = new ResizeObserver(() => sync.settle());
  resized.observe(view.scrollDOM);
  return () => {
    controller.abort();
    resized.disconnect();
  };
}
