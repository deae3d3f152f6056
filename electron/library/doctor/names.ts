import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { visible } from '../../../shared/code-point.ts';
import {
  forbiddenInNames,
  maxNameBytes,
  reservedName,
  utf8Length,
} from '../../../shared/export/file-name.ts';
import { message } from '../../../shared/i18n/index.ts';
import { sameName } from '../folder/names.ts';
import type { Complaint } from './complaint.ts';
import type { Node } from './tree.ts';

/** Windows allows 260 for a whole path unless it was set up otherwise; this leaves some for where the library lies. */
const longestPath = 200;

/** What some system, cloud folder or Git checkout will do to a name. */
export function checkName({ name, path, shown, siblings }: Node): Complaint[] {
  const found: Complaint[] = [];
  const say = (kind: Complaint['kind'], text: Complaint['message']) =>
    found.push({ kind, path: shown, line: null, message: text });

  const forbidden = new Set(name.match(forbiddenInNames));
  if (forbidden.size > 0) {
    const characters = [...forbidden].map(visible).join(' ');
    say('name', message('cli.doctor.characters', { characters }));
  }
  if (reservedName.test(name)) say('name', message('cli.doctor.reserved'));
  if (/[. ]$/.test(name)) say('name', message('cli.doctor.edges'));
  const bytes = utf8Length(name.normalize('NFC'));
  if (bytes > maxNameBytes) say('name', message('cli.doctor.longName', { bytes, limit: maxNameBytes }));
  if (shown.length > longestPath)
    say('name', message('cli.doctor.longPath', { length: shown.length, limit: longestPath }));

  const others = siblings.filter((one) => one !== name);
  const twin = others.find((one) => sameName(one, name));
  if (twin !== undefined) say('case', message('cli.doctor.twin', { other: twin.normalize('NFC') }));

  const composed = name.normalize('NFC');
  if (composed !== name) {
    found.push({
      kind: 'nfd',
      path: shown,
      line: null,
      message: message('cli.doctor.nfd'),
      // With a twin in the way the rename would replace it.
      ...(twin === undefined && {
        repair: {
          kind: 'nfd',
          message: message('cli.doctor.nfdRepair', { name: composed }),
          run: () => rename(path, join(dirname(path), composed)),
        },
      }),
    });
  }
  return found;
}
