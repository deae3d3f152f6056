import { readArticle } from '../../../shared/article/article.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { linkHint, linksOf } from '../../../shared/lint/links/links-of.ts';
import { rules } from '../../../shared/lint/rules/index.ts';
import { readTarget } from '../../../shared/markdown/target.ts';
import type { Libraries } from '../../checking/libraries.ts';
import type { FileRef } from '../../library/files/disk.ts';
import { readTextFileAtOnce } from '../../library/files/text-file.ts';
import { shownPath } from '../../library/folder/locate.ts';
import type { CheckedFile } from '../checks/checked-file.ts';
import { type Places, places } from '../checks/places.ts';
import type { Revision } from './revision.ts';
import type { Stirred } from './stirred.ts';

/** The links of articles that did not change to what did: to files that are gone, to headings of articles that changed. */
export async function linksToStirred(
  files: readonly FileRef[],
  { gone, changed }: Stirred,
  revision: Revision,
  libraries: Libraries,
): Promise<ReadonlyMap<FileRef, readonly Places[]>> {
  const found = new Map<FileRef, readonly Places[]>();
  if (gone.size + changed.size === 0) return found;
  const hint = linkHint(new Set([...gone, ...changed]));
  for (const file of files) {
    const text = readIfText(file);
    if (text === null || (hint !== null && !hint.test(text.normalize('NFC')))) continue;
    const { root } = await libraries.of(file.path);
    const above = await revision.place(root);
    const stirred = linksOf(text, shownPath(root, file.path)).filter(({ target, address }) => {
      const place = above === '' ? target : `${above}/${target}`;
      return gone.has(place) || (changed.has(place) && hasFragment(address));
    });
    const { lines } = readArticle(text);
    if (stirred.length > 0) {
      found.set(
        file,
        stirred.map(({ addressSpan }) => places(addressSpan, lines)),
      );
    }
  }
  return found;
}

/** Null where that cannot be read as text, which is not of this change's doing. */
function readIfText(file: FileRef): string | null {
  try {
    return readTextFileAtOnce(file).text;
  } catch (error) {
    if (error instanceof TickmarkError) return null;
    throw error;
  }
}

function hasFragment(address: string): boolean {
  const target = readTarget(address);
  return target.kind === 'file' && target.fragment !== '';
}

const asksLibrary = new Set(rules.filter(({ needs }) => needs.includes('library')).map(({ id }) => id));

/** A checked file with no more than that these links lead nowhere. */
export function onlyBroken(file: CheckedFile, links: readonly Places[]): CheckedFile {
  return {
    ...file,
    findings: file.findings.filter(
      ({ ruleId, places: at }) =>
        asksLibrary.has(ruleId) &&
        links.some(
          (link) => link.line === at.line && link.column <= at.column && at.endColumn <= link.endColumn,
        ),
    ),
  };
}
