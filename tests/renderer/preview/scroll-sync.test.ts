import { beforeEach, describe, expect, it } from 'vitest';
import { lineOfY, toLineMap, yOfLine } from '../../../renderer/preview/line-map.ts';
import { type Pane, ScrollSync } from '../../../renderer/preview/scroll-sync.ts';

/** A pane of given line heights. Setting its place scrolls it, which the sync hears of as from the writer. */
class FakePane implements Pane {
  top = 0;
  moves = 0;
  onScroll = () => {};
  heights: readonly number[];

  constructor(heights: readonly number[]) {
    this.heights = heights;
  }

  get map() {
    let y = 0;
    return toLineMap([
      { line: 1, y: 0 },
      ...this.heights.map((height, index) => {
        y += height;
        return { line: index + 2, y };
      }),
    ]);
  }

  scroll() {
    return { top: this.top, visible: 600, whole: this.heights.reduce((sum, height) => sum + height, 0) };
  }

  setTop(top: number): void {
    this.top = top;
    this.moves += 1;
    this.onScroll();
  }

  yOfLine(line: number): number {
    return yOfLine(this.map, line);
  }

  lineOfY(y: number): number {
    return lineOfY(this.map, y);
  }
}

let editor: FakePane;
let preview: FakePane;
let frames: (() => void)[];
let caretLine: number | null;
let sync: ScrollSync;

function runFrames(): void {
  for (let count = 0; frames.length > 0 && count < 50; count += 1) {
    for (const frame of frames.splice(0)) frame();
  }
}

beforeEach(() => {
  const lines = Array.from({ length: 100 }, (_, index) => index);
  editor = new FakePane(lines.map(() => 26));
  // A picture, a long table, and blank lines that show nothing.
  preview = new FakePane(lines.map((line) => (line === 40 ? 900 : line % 2 === 0 ? 45 : 3)));
  frames = [];
  caretLine = null;
  sync = new ScrollSync({
    editor,
    preview,
    isPossible: () => true,
    caretLine: () => caretLine,
    nextFrame: (callback) => frames.push(callback),
  });
  editor.onScroll = () => sync.scrolled('editor');
  preview.onScroll = () => sync.scrolled('preview');
});

describe('scrolling in step', () => {
  it('follows the pane under the hand, by line, from end to end', () => {
    sync.drive('editor');
    editor.setTop(2000);
    expect(preview.top).toBe(preview.scroll().whole - 600);
    editor.setTop(0);
    expect(preview.top).toBe(0);
    sync.drive('preview');
    preview.setTop(preview.scroll().whole - 600);
    expect(editor.top).toBe(2000);
  });

  it('does not answer what the other pane does in answer', () => {
    sync.drive('editor');
    editor.setTop(700);
    runFrames();
    expect(editor.moves).toBe(1);
    expect(preview.moves).toBe(1);
  });

  it('comes back to the same place after going there and back, again and again', () => {
    sync.drive('editor');
    editor.setTop(913);
    for (let round = 0; round < 20; round += 1) {
      sync.drive('preview');
      preview.setTop(preview.top + 0.001);
      sync.drive('editor');
      editor.setTop(editor.top + 0.001);
    }
    expect(Math.abs(editor.top - 913)).toBeLessThan(1);
  });

  it('ignores a scroll of the pane that is not under the hand', () => {
    sync.drive('editor');
    preview.setTop(300);
    expect(editor.moves).toBe(0);
  });

  it('puts the follower right when heights turn out otherwise', () => {
    sync.drive('editor');
    editor.setTop(1500);
    const before = preview.top;
    preview.heights = preview.heights.map((height, line) => (line < 30 ? height + 50 : height));
    sync.settle();
    runFrames();
    expect(preview.top).toBeGreaterThan(before + 500);
    expect(editor.top).toBe(1500);
    expect(frames).toHaveLength(0);
  });

  it('keeps the line that is typed on in view', () => {
    sync.drive('editor');
    editor.setTop(900);
    caretLine = 41.5;
    sync.typed();
    runFrames();
    const y = preview.yOfLine(41.5);
    expect(preview.top).toBeLessThan(y);
    expect(preview.top + 600).toBeGreaterThan(y);
  });

  it('stays still while only one pane is there', () => {
    const alone = new ScrollSync({
      editor,
      preview,
      isPossible: () => false,
      caretLine: () => null,
      nextFrame: (callback) => frames.push(callback),
    });
    alone.drive('editor');
    editor.top = 500;
    alone.scrolled('editor');
    runFrames();
    expect(preview.moves).toBe(0);
  });
});
