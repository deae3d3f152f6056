import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Another program at work in the library: one of its acts a message. It answers with the text that it took away on
 * purpose, if it did.
 */
export type Act =
  | { readonly do: 'append' | 'replace'; readonly file: string; readonly token: string }
  | { readonly do: 'delete'; readonly file: string }
  | { readonly do: 'rename'; readonly file: string; readonly to: string };

const folder = process.argv[2] ?? '.';

function act(act: Act & { readonly library: string }): string {
  const path = (name: string) => join(folder, act.library, name);
  const held = (name: string) => (existsSync(path(name)) ? readFileSync(path(name), 'utf8') : '');
  switch (act.do) {
    case 'append':
      writeFileSync(path(act.file), `${held(act.file)}${act.token}\n`);
      return '';
    case 'replace':
      writeFileSync(path('other.tmp'), `${act.token}\n${held(act.file)}`);
      renameSync(path('other.tmp'), path(act.file));
      return '';
    case 'delete': {
      const removed = held(act.file);
      rmSync(path(act.file), { force: true });
      return removed;
    }
    case 'rename': {
      const removed = act.file === act.to ? '' : held(act.to);
      if (existsSync(path(act.file))) renameSync(path(act.file), path(act.to));
      else return '';
      return removed;
    }
  }
}

process.on('message', (message: Act & { readonly library: string }) => {
  process.send!({ removed: act(message) });
});
process.send!({ removed: '' });
