// The program of a thread, from source: what `apart-worker.js` is in a build.
import { register } from 'tsx/esm/api';

register();
await import('../../../electron/apart/apart-worker.ts');
