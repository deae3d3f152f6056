import { protocol } from 'electron';
import type { Asset } from '../library/folder/asset.ts';
import type { Log } from '../log.ts';
import { readPageFile } from '../page-files.ts';
import { assetPolicy, policyOf } from '../page-policy.ts';
import { isOwnUrl, scheme } from './origin.ts';
import { type Prints, printFolder } from './pdf.ts';

/** What the scheme serves. */
interface Sources {
  /** The built page, absolute. */
  readonly pageFolder: string;
  readonly prints: Prints;
  /** The picture that an article links to, if it is the library's to give. */
  asset(documentId: string, link: string): Promise<Asset | null>;
  readonly log: Log;
}

export const assetFolder = 'asset/';

/** A page to be printed shows what it carries in itself. */
const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Announces the scheme: a secure origin of its own, without fetch and without exemptions from the page policy. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

export function setUpProtocol(sources: Sources): void {
  protocol.handle(scheme, createResponder(sources));
}

/** Answers requests of the scheme: the page's own files, an article's pictures, a page to be printed. */
export function createResponder(sources: Sources): (request: Request) => Promise<Response> {
  return async ({ url, method }) => {
    if (!isOwnUrl(url) || method !== 'GET') return refusal(403);
    const path = decode(new URL(url).pathname.slice(1));
    if (path === null) return refusal(400);
    try {
      return await serve(sources, path);
    } catch (error) {
      sources.log('error', `serving the page: ${String(error)}`);
      return refusal(500);
    }
  };
}

async function serve(sources: Sources, path: string): Promise<Response> {
  if (path.startsWith(assetFolder)) return assetResponse(sources, path.slice(assetFolder.length));
  if (path.startsWith(printFolder)) return printResponse(sources, path.slice(printFolder.length));
  return fileResponse(sources.pageFolder, path);
}

async function assetResponse(sources: Sources, path: string): Promise<Response> {
  const [documentId = '', ...link] = path.split('/');
  const asset = await sources.asset(documentId, link.join('/'));
  return asset ? answer(asset.bytes, asset.mediaType, assetPolicy) : refusal(404);
}

function printResponse({ prints }: Sources, token: string): Response {
  const html = prints.get(token);
  return html === undefined ? refusal(404) : answer(html, 'text/html; charset=utf-8', printPolicy);
}

async function fileResponse(folder: string, path: string): Promise<Response> {
  const file = await readPageFile(folder, path);
  return file ? answer(file.bytes, file.mediaType, policyOf(path)) : refusal(404);
}

function decode(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

function answer(body: Uint8Array | string, mediaType: string, policy: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': mediaType,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    },
  });
}

const refusal = (status: number) => new Response(null, { status });
