import { matchHeight, type Scroll, scrollTopFor } from './line-map.ts';

/** A scrolled view of the article that can tell where a source line stands. */
export interface Pane {
  scroll(): Scroll;
  setTop(top: number): void;
  /** Height of a line, which may have a fraction, in the pane's scrolled content. */
  yOfLine(line: number): number;
  lineOfY(y: number): number;
}

export type Side = 'editor' | 'preview';

/**
 * Frames in which a pane that follows is put right again: after a scroll, because its heights are guesses until it
 * is drawn; after a change of heights; after a key.
 */
const frames = { scroll: 4, layout: 2, key: 1 } as const;

/** Differences below this are left alone, in pixels. */
const tolerance = 1;

/** The share of the preview's height within which the line that is typed on is kept. */
const typingRoom = 0.12;

interface SyncOptions {
  readonly editor: Pane;
  readonly preview: Pane;
  /** Whether both panes are on the page. */
  readonly isPossible: () => boolean;
  /** The line that is being typed on, if it is in view in the editor. */
  readonly caretLine: () => number | null;
  readonly nextFrame: (callback: () => void) => number;
}

/**
 * Scrolls editor and preview in step, by source line. Only the pane under the writer's hand drives: what the other
 * one does in answer is never answered again.
 */
export class ScrollSync {
  private readonly options: SyncOptions;
  private driver: Side = 'editor';
  private framesLeft = 0;
  private scheduled = false;
  private typing = false;

  constructor(options: SyncOptions) {
    this.options = options;
  }

  /** The writer put the hand on a pane: wheel, pointer, key or focus. */
  drive(side: Side): void {
    this.driver = side;
  }

  /** A pane scrolled. */
  scrolled(side: Side): void {
    if (side !== this.driver) return;
    this.typing = false;
    this.follow();
    this.settle(frames.scroll);
  }

  /** The text changed under the writer's hands: the line that is typed on must stay in view. */
  typed(): void {
    this.driver = 'editor';
    this.typing = true;
    this.settle(frames.key);
  }

  /** Heights changed: the pane that follows is put right. */
  settle(count: number = frames.layout): void {
    this.framesLeft = Math.max(this.framesLeft, count);
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    this.options.nextFrame(() => {
      this.scheduled = false;
      this.framesLeft -= 1;
      this.follow();
      if (this.framesLeft > 0) this.schedule();
    });
  }

  private follow(): void {
    if (!this.options.isPossible()) return;
    const { editor, preview } = this.options;
    const [leader, follower] = this.driver === 'editor' ? [editor, preview] : [preview, editor];
    const line = leader.lineOfY(matchHeight(leader.scroll()));
    const scroll = follower.scroll();
    const matched = scrollTopFor(follower.yOfLine(line), scroll);
    const top = this.typing ? this.keepCaret(matched, scroll.visible) : matched;
    if (Math.abs(top - scroll.top) >= tolerance) follower.setTop(top);
  }

  private keepCaret(top: number, visible: number): number {
    const line = this.options.caretLine();
    if (line === null) return top;
    const y = this.options.preview.yOfLine(line);
    const room = visible * typingRoom;
    return Math.min(Math.max(top, y + room - visible), y - room);
  }
}
