// Loaded before a program: tells on standard error, at its end, how much memory it had at most and what it computed.
import { readFileSync, writeSync } from 'node:fs';

/** On Linux `maxRSS` counts what the parent had when it started the program; the kernel's own mark does not. */
function peakMemory() {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(2, `\npeak memory: ${peakMemory()} KiB, processor: ${userCPUTime + systemCPUTime} us\n`);
});
