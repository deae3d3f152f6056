#!/usr/bin/env node
import { join } from 'node:path';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

// Not process.exit: what was written must reach the reader first.
const terminal = processTerminal(join(import.meta.dirname, 'lint-worker.js'));
process.exitCode = await run(process.argv.slice(2), terminal);
