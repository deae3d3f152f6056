import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dispatch } from '../dispatcher.ts';
import type { Host } from '../host.ts';
import type { Log } from '../log.ts';
import { readPageFile } from '../page-files.ts';
import { assetPolicy, policyOf } from '../page-policy.ts';
import { parseJson } from '../parse-json.ts';
import { type Access, createAccess } from './access.ts';
import { createEventStreams } from './event-stream.ts';
import { entrancePage, refusalPage } from './pages.ts';

/** More than the largest article can take as JSON. */
const longestCall = 256 * 1024 * 1024;

export interface WorkbenchServer {
  readonly access: Access;
  close(): Promise<void>;
}

interface Served {
  readonly host: Pick<Host, 'asset' | 'on'>;
  readonly dispatch: Dispatch;
  readonly log: Log;
  /** The built page, absolute. */
  readonly pageFolder: string;
  /** The languages that a browser asks for, when it opens the page. */
  onLanguages(acceptLanguage: string): void;
}

/** Serves the workbench on 127.0.0.1 at a port of the system's choice. */
export async function startServer(served: Served): Promise<WorkbenchServer> {
  const streams = createEventStreams();
  const unsubscribe = served.host.on(streams.send);
  const server = createServer();
  const port = await listen(server);
  const access = createAccess(port);

  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A page that was closed in the midst of a call is no fault.
      if (request.complete) served.log('error', `answering ${request.method}: ${String(error)}`);
      if (!response.headersSent) refuse(response, 500);
      response.destroy(error instanceof Error ? error : undefined);
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
    const url = parse(request.url);
    if (!access.isOurs(request) || !url) return refuse(response, 403);
    const key = url.pathname === '/' ? url.searchParams.get('key') : null;
    if (key !== null) return enter(response, access.admit(key));
    if (!access.isAdmitted(request)) return page(response, 403, refusalPage);

    const path = decode(url.pathname.slice(1));
    if (path === null) return refuse(response, 400);
    const [room, name = '', ...rest] = path.split('/');
    if (room === 'call') return call(request, response, name);
    if (request.method !== 'GET') return refuse(response, 405);
    if (room === 'events') return streams.add(response);
    if (room === 'asset') return asset(response, name, rest.join('/'));
    return file(request, response, path === '' ? 'index.html' : path);
  }

  function enter(response: ServerResponse, setCookie: string | null): void {
    if (setCookie !== null) response.setHeader('Set-Cookie', setCookie);
    page(response, setCookie === null ? 403 : 200, setCookie === null ? refusalPage : entrancePage);
  }

  async function call(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    if (request.method !== 'POST') return refuse(response, 405);
    if (request.headers['content-type'] !== 'application/json') return refuse(response, 415);
    const body = await readBody(request);
    if (body === null) return refuse(response, 413);
    // What is no JSON fits no call: the dispatcher says so.
    send(response, 'application/json', JSON.stringify(await served.dispatch(name, parseJson(body))));
  }

  async function asset(response: ServerResponse, documentId: string, link: string): Promise<void> {
    const found = await served.host.asset(documentId, link);
    if (!found) return refuse(response, 404);
    response.setHeader('Content-Security-Policy', assetPolicy);
    send(response, found.mediaType, found.bytes);
  }

  async function file(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const found = await readPageFile(served.pageFolder, path);
    if (!found) return refuse(response, 404);
    if (path === 'index.html') served.onLanguages(request.headers['accept-language'] ?? '');
    response.setHeader('Content-Security-Policy', policyOf(path));
    send(response, found.mediaType, found.bytes);
  }

  return {
    access,
    close: () =>
      new Promise((resolve) => {
        unsubscribe();
        streams.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

function send(response: ServerResponse, mediaType: string, body: string | Uint8Array): void {
  response.writeHead(200, { 'Content-Type': mediaType }).end(body);
}

function page(response: ServerResponse, status: number, html: string): void {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
  response
    .writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy })
    .end(html);
}

function refuse(response: ServerResponse, status: number): void {
  // What was not read of a refused call must not be taken for the next request.
  response.writeHead(status, { Connection: 'close' }).end();
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

function parse(target: string | undefined): URL | null {
  const base = 'http://127.0.0.1';
  return target?.startsWith('/') && URL.canParse(base + target) ? new URL(base + target) : null;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestCall) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
