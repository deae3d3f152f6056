// Loaded before a program: tells on standard error, at its end, how much memory it had at most and what it computed.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(2, `\npeak memory: ${maxRSS} KiB, processor: ${userCPUTime + systemCPUTime} us\n`);
});
