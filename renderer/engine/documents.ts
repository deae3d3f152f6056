import { type Article, readArticle } from '../../shared/article/article.ts';
import { applyEdits } from '../../shared/span.ts';
import type { TextRequest } from './protocol.ts';

/** An open document as a worker keeps it. */
export interface KeptDocument {
  readonly id: string;
  path: string | null;
  readonly assets: string;
  revision: number;
  text: string;
  /** The last reading; the next one re-uses its unchanged blocks. */
  article: Article | null;
}

/** Takes in one request about a text. Returns the document where its text or its place is new. */
export function takeText(documents: Map<string, KeptDocument>, request: TextRequest): KeptDocument | null {
  if (request.type === 'close') {
    documents.delete(request.id);
    return null;
  }
  if (request.type === 'open') {
    const { id, path, assets, revision, text } = request;
    const opened: KeptDocument = { id, path, assets, revision, text, article: null };
    documents.set(id, opened);
    return opened;
  }
  const document = documents.get(request.id);
  if (!document) return null;
  if (request.type === 'move') {
    document.path = request.path;
    return document;
  }
  document.text = applyEdits(document.text, request.edits);
  document.revision = request.revision;
  return document;
}

/** The article that the document's text now is. */
export function readKept(document: KeptDocument): Article {
  if (document.article?.text !== document.text)
    document.article = readArticle(document.text, document.article ?? undefined);
  return document.article!;
}
