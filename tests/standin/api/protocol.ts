import { fromChromium } from '../addresses.ts';
import type { CdpSession, Fields } from '../cdp.ts';

type Handler = (request: Request) => Response | Promise<Response>;

/** Electron's `protocol`: schemes that the application serves itself. */
export class Protocol {
  readonly #isReady: () => boolean;
  readonly #announced = new Set<string>();
  readonly #handlers = new Map<string, Handler>();

  constructor(isReady: () => boolean) {
    this.#isReady = isReady;
  }

  registerSchemesAsPrivileged(schemes: readonly { scheme: string; privileges: Fields }[]): void {
    if (this.#isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) {
      if (!privileges.standard || !privileges.secure) {
        throw new Error(`stand-in: ${scheme} must be standard and secure`);
      }
      this.#announced.add(scheme);
    }
  }

  handle(scheme: string, handler: Handler): void {
    if (!this.#announced.has(scheme)) throw new Error(`stand-in: the scheme ${scheme} was not announced`);
    if (this.#handlers.has(scheme)) throw new Error(`The scheme has been registered: ${scheme}`);
    this.#handlers.set(scheme, handler);
  }

  isProtocolHandled = (scheme: string) => this.#handlers.has(scheme);

  /** For web contents: answers a request that Chromium has paused. Whatever no handler serves has no network. */
  async answer(session: CdpSession, { requestId, request }: Fields): Promise<void> {
    const { url, method, headers } = request as {
      url: string;
      method: string;
      headers: Record<string, string>;
    };
    const address = fromChromium(url);
    const handler = this.#handlers.get(address.split(':')[0]!);
    if (!handler) {
      await session.send('Fetch.failRequest', { requestId, errorReason: 'InternetDisconnected' });
      return;
    }
    const response = await handler(new Request(address, { method, headers }));
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
  }
}
