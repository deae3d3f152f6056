// Loaded before a program: tells on standard error, at its end, how much memory it had at most.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(2, `\npeak memory: ${process.resourceUsage().maxRSS} KiB\n`));
