/**
 * An article in the few kinds of things that a word processor and a plain text know. It is read from the tree that the
 * preview prints, so that Word shows bold what the preview shows bold, and holds nothing that the preview would not.
 */
export interface PlainDocument {
  /** To be set above the blocks; null where a heading among them says it. */
  readonly title: string | null;
  readonly blocks: readonly PlainBlock[];
  /** In the order in which the article calls them, those that it never calls last. */
  readonly notes: readonly PlainNote[];
}

export interface PlainNote {
  /** From 1; null for a note that is never called. */
  readonly number: number | null;
  /** What the writer called it. */
  readonly label: string;
  readonly blocks: readonly PlainBlock[];
}

export type PlainBlock =
  | PlainHeading
  | { readonly kind: 'paragraph'; readonly words: Words }
  | PlainList
  | { readonly kind: 'quote'; readonly blocks: readonly PlainBlock[] }
  | { readonly kind: 'code'; readonly text: string }
  | PlainTable
  | { readonly kind: 'rule' };

export interface PlainHeading {
  readonly kind: 'heading';
  /** From 1 to 6. */
  readonly level: number;
  readonly id: string | null;
  readonly words: Words;
}

export interface PlainList {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The number of the first item. */
  readonly start: number;
  readonly items: readonly PlainItem[];
}

export interface PlainItem {
  /** Null for an item that is no task. */
  readonly checked: boolean | null;
  readonly blocks: readonly PlainBlock[];
}

export interface PlainTable {
  readonly kind: 'table';
  readonly caption: Words;
  /** The rows to be repeated where the table goes on over the page. */
  readonly head: readonly PlainRow[];
  readonly body: readonly PlainRow[];
}

export type PlainRow = readonly PlainCell[];

export interface PlainCell {
  readonly header: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly PlainBlock[];
}

/** A paragraph's words. Blanks are as they are seen: single, and none at either end of a line. */
export type Words = readonly Piece[];

export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly marks: Marks; readonly link: Link | null }
  | { readonly kind: 'break' }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly link: Link | null }
  | { readonly kind: 'call'; readonly note: number };

export type Mark =
  | 'bold'
  | 'italic'
  | 'strike'
  | 'underline'
  | 'code'
  | 'highlight'
  | 'small'
  | 'sub'
  | 'sup';
export type Marks = ReadonlySet<Mark>;

/** The pieces of one link hold the same object. */
export interface Link {
  /** As a reader would follow it: an address of the web or of mail, or `#` and the id of a heading. */
  readonly href: string;
}

export interface Picture {
  /** A `data:` URI; null for a picture that the article does not have, which then shows its label. */
  readonly src: string | null;
  /** The words that the writer gave it; for one that is not there, with its path or host as well. */
  readonly label: string;
}
