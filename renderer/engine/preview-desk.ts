import type { Block } from '../../shared/markdown/block.ts';
import type { RenderOptions } from '../../shared/markdown/render.ts';
import { type KeptDocument, readKept, takeText } from './documents.ts';
import { PreviewDocument } from './preview-document.ts';
import type { PreviewReply, PreviewRequest } from './protocol.ts';
import { patience } from './supervisor.ts';

/** How long blocks are rendered before looking for new requests, in milliseconds. */
const sliceTime = 8;

/** Lines assumed to be in view before the page says which are: above and below the line to begin with. */
const before = 30;
const after = 60;

type Render = (block: Block, options: RenderOptions) => string;

interface Shown {
  readonly document: KeptDocument;
  readonly preview: PreviewDocument;
  fresh: boolean;
  stale: boolean;
}

/** Keeps the preview of the document that is shown in step with its text: changed blocks first, then the rest. */
export class PreviewDesk {
  private readonly documents = new Map<string, KeptDocument>();
  private readonly previews = new WeakMap<KeptDocument, PreviewDocument>();
  private readonly reply: (reply: PreviewReply) => void;
  private readonly render: Render;
  private readonly now: () => number;
  private shown: Shown | null = null;

  constructor(reply: (reply: PreviewReply) => void, render: Render, now: () => number) {
    this.reply = reply;
    this.render = render;
    this.now = now;
  }

  handle(request: PreviewRequest): void {
    const shown = this.shown?.document.id === request.id ? this.shown : null;
    switch (request.type) {
      case 'show':
        this.show(request.id, request.line);
        break;
      case 'look':
        shown?.preview.look(request);
        break;
      case 'hide':
        if (shown) this.shown = null;
        break;
      default: {
        const changed = takeText(this.documents, request);
        if (shown && changed === shown.document) shown.stale = true;
        else if (shown) this.shown = null;
      }
    }
  }

  /** Does one slice of work. False where there is none. */
  work(): boolean {
    if (!this.shown) return false;
    const { document, preview, fresh, stale } = this.shown;
    if (!stale && !preview.hasUnsent) return false;
    const { id } = document;
    this.reply({ type: 'working', id, allow: patience });
    if (stale) {
      this.shown.stale = false;
      const patch = preview.update(readKept(document), document.revision);
      if (patch) {
        this.shown.fresh = false;
        this.reply({ type: 'patch', id, fresh, patch });
      }
      return true;
    }
    const end = this.now() + sliceTime;
    this.reply({ type: 'html', id, blocks: preview.fill(() => this.now() < end) });
    return true;
  }

  private show(id: string, line: number): void {
    const document = this.documents.get(id);
    if (!document) return;
    const preview = this.previews.get(document) ?? this.createPreview(document);
    preview.reset();
    preview.look({ from: Math.max(1, line - before), to: line + after });
    this.shown = { document, preview, fresh: true, stale: true };
  }

  private createPreview(document: KeptDocument): PreviewDocument {
    const options: RenderOptions = {
      lines: true,
      keepParticles: true,
      assetUrl: (path) => document.assets + encodeURIComponent(path),
    };
    const rendered = new WeakMap<Block, string>();
    const preview = new PreviewDocument((block) => {
      const html = rendered.get(block) ?? renderSafely(this.render, block, options);
      rendered.set(block, html);
      return html;
    });
    this.previews.set(document, preview);
    return preview;
  }
}

/** A block that the renderer cannot get through is shown as it was typed; the rest of the article goes on. */
function renderSafely(render: Render, block: Block, options: RenderOptions): string {
  try {
    return render(block, options);
  } catch {
    const source = block.text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
    return `<pre class="too-complex">${source}</pre>`;
  }
}
