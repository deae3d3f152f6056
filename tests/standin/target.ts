import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cdp, CdpSession, Fields } from './cdp.ts';
import type { FromPage, ToPage } from './page/isolated-world.ts';

export interface TargetOptions {
  readonly width: number;
  readonly height: number;
  readonly preload?: string;
  readonly javascript?: boolean;
}

/** One page of Chromium, prepared as Electron would prepare it. */
export interface Target {
  readonly id: string;
  readonly session: CdpSession;
  onPage(listener: (message: FromPage) => void): void;
  tell(message: ToPage): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

const isolatedWorld = 'Electron Isolated Context';
const binding = 'standinHost';

/** Pages that are being made, and those that were. */
const opening = new Set<Promise<unknown>>();
const opened = new Set<unknown>();

/** Closes every page that the application did not open, and says so: Electron would not have let it open. */
export async function closeStrayPages(cdp: Cdp): Promise<void> {
  cdp.on('Target.targetCreated', async ({ targetInfo }) => {
    const { type, targetId, url } = targetInfo as Fields;
    if (type !== 'page') return;
    await Promise.allSettled(opening);
    if (opened.has(targetId)) return;
    console.error(`stand-in: a page opened another: ${String(url)}`);
    await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
}

export async function openTarget(cdp: Cdp, options: TargetOptions): Promise<Target> {
  const id = await createPage(cdp, options);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: id, flatten: true });
  const session = cdp.session(sessionId as string);

  let isolated: string | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { name, uniqueId, auxData } = context as { name: string; uniqueId: string; auxData: Fields };
    if (name === isolatedWorld && auxData.frameId === id) isolated = uniqueId;
  });
  session.on('Runtime.executionContextsCleared', () => {
    isolated = undefined;
  });

  await prepare(session, options);
  return {
    id,
    session,
    onPage(listener) {
      session.on('Runtime.bindingCalled', ({ name, payload }) => {
        if (name === binding) listener(JSON.parse(payload as string) as FromPage);
      });
    },
    async tell(message) {
      if (!isolated) return;
      const expression = `standinReceive(${JSON.stringify(message)})`;
      await session.send('Runtime.evaluate', { expression, uniqueContextId: isolated });
    },
    async resize(width, height) {
      const { windowId } = await cdp.send('Browser.getWindowForTarget', { targetId: id });
      const { result } = await session.send('Runtime.evaluate', { expression: 'outerHeight - innerHeight' });
      const frame = Number((result as Fields).value);
      await cdp.send('Browser.setWindowBounds', { windowId, bounds: { width, height: height + frame } });
    },
    async close() {
      await cdp.send('Target.closeTarget', { targetId: id });
    },
  };
}

async function createPage(cdp: Cdp, { width, height }: TargetOptions): Promise<string> {
  const creation = cdp
    .send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height })
    .then(({ targetId }) => {
      opened.add(targetId);
      return targetId as string;
    });
  opening.add(creation);
  return creation.finally(() => opening.delete(creation));
}

async function prepare(session: CdpSession, { preload, javascript }: TargetOptions): Promise<void> {
  const secret = randomUUID();
  const scripts: Fields[] = [{ source: inFunction(`${pageScript('main-world')}; main.start('${secret}')`) }];
  if (preload) {
    const wrapped = `function (require, module, exports) {${readFileSync(preload, 'utf8')}\n}`;
    scripts.push({
      worldName: isolatedWorld,
      source: inFunction(`${pageScript('isolated-world')}; isolated.start('${secret}', ${wrapped})`),
    });
  }
  const steps: readonly [string, Fields?][] = [
    ['Page.enable'],
    ['Runtime.enable'],
    ['Inspector.enable'],
    ['Fetch.enable', { patterns: [{ urlPattern: '*' }] }],
    ['Runtime.addBinding', { name: binding, executionContextName: isolatedWorld }],
    ...scripts.map((script) => ['Page.addScriptToEvaluateOnNewDocument', script] as [string, Fields]),
    ['Emulation.setScriptExecutionDisabled', { value: javascript === false }],
  ];
  await Promise.all(steps.map(([method, params]) => session.send(method, params)));
}

/** Leaves no global behind in the page. */
const inFunction = (code: string) => `(() => {${code}})()`;

const pageScript = (name: string) => readFileSync(join(__dirname, `${name}.js`), 'utf8');
