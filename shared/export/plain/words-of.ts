import type { Piece, PlainBlock, Words } from './document.ts';

/** What the words say, without their marks; a line break is one. */
export function textOf(words: Words): string {
  return words.map(pieceText).join('');
}

function pieceText(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'break':
      return '\n';
    case 'picture':
      return piece.picture.label;
    case 'call':
      return '';
  }
}

/** The words of blocks, one after the other, without what sets them apart. */
export function wordsOf(blocks: readonly PlainBlock[]): readonly Words[] {
  return blocks.flatMap(blockWords);
}

function blockWords(block: PlainBlock): readonly Words[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.words];
    case 'list':
      return block.items.flatMap((item) => wordsOf(item.blocks));
    case 'quote':
      return wordsOf(block.blocks);
    case 'code':
      return [[{ kind: 'text', text: block.text, marks: new Set(), link: null }]];
    case 'table':
      return [...block.head, ...block.body].flatMap((row) => row.flatMap((cell) => wordsOf(cell.blocks)));
    case 'rule':
      return [];
  }
}
