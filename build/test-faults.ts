import { buildStale } from './build.ts';
import { ensureFaultTools } from './faults-setup.ts';
import { run, tool } from './run.ts';

/** `npm run test:faults [-- FILTER]`: every fault of the file system, in full. */
ensureFaultTools();
await buildStale(['cli', 'page']);
process.exitCode = await run({
  title: 'fault tests',
  command: tool(
    'vitest',
    'vitest.mjs',
    'run',
    '--config',
    'tests/faults/vitest.config.ts',
    ...process.argv.slice(2),
  ),
  env: { TICKMARK_FAULTS: 'full' },
});
