import { renderBlock } from '../../shared/markdown/render.ts';
import { PreviewDesk } from './preview-desk.ts';
import type { PreviewRequest } from './protocol.ts';
import { runLoop, type WorkerScope } from './worker-loop.ts';

const scope = self as unknown as WorkerScope<PreviewRequest>;
const desk = new PreviewDesk(
  (reply) => scope.postMessage(reply),
  renderBlock,
  () => performance.now(),
);

runLoop<PreviewRequest>(
  scope,
  (request) => desk.handle(request),
  () => desk.work(),
);
