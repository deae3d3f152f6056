#!/usr/bin/env node
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

// Not process.exit: what was written must reach the reader first.
const terminal = processTerminal(import.meta.dirname);
process.exitCode = await run(process.argv.slice(2), terminal);
