import { lint } from '../../shared/lint/lint.ts';
import { CheckDesk } from './check-desk.ts';
import type { CheckRequest } from './protocol.ts';
import { runDesk, type WorkerScope } from './worker-loop.ts';

const scope = self as unknown as WorkerScope<CheckRequest>;
const desk = new CheckDesk(
  (reply) => scope.postMessage(reply),
  lint,
  () => performance.now(),
);

runDesk(scope, desk);
