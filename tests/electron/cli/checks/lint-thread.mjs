// The program of a thread, from source: what `lint-worker.js` is in a build.
import { register } from 'tsx/esm/api';

register();
await import('../../../../electron/cli/checks/lint-worker.ts');
