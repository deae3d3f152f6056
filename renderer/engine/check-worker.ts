import { lint } from '../../shared/lint/lint.ts';
import { CheckDesk } from './check-desk.ts';
import type { CheckRequest } from './protocol.ts';
import { runLoop, type WorkerScope } from './worker-loop.ts';

const scope = self as unknown as WorkerScope<CheckRequest>;
const desk = new CheckDesk(
  (reply) => scope.postMessage(reply),
  lint,
  () => performance.now(),
);

let alarm: ReturnType<typeof setTimeout> | undefined;
const wake = runLoop<CheckRequest>(
  scope,
  (request) => desk.handle(request),
  () => {
    if (desk.work()) return true;
    clearTimeout(alarm);
    const pause = desk.untilDue;
    if (pause !== null) alarm = setTimeout(wake, pause);
    return false;
  },
);
