import { join } from 'node:path';

/** The program of a thread that works on one large article. */
export const apartThread = join(import.meta.dirname, 'apart-thread.mjs');

/** As an article's text, one of 1 MB whose checks cost next to nothing: a table of names. */
export function large(text: string): string {
  return `${text}\n\n## 이름\n\n| 이름 |\n|---|\n${'| 가나다라마바사아자차카타파하 |\n'.repeat(26_000)}`;
}

/** A thread that needs memory without end, whatever it is asked. */
export const greedyThread = `import { parentPort } from 'node:worker_threads';
  const kept = [];
  parentPort.on('message', () => {
    for (;;) kept.push(Array.from({ length: 1000 }, () => ({})));
  });\n`;
