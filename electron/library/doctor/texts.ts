import { readArticle } from '../../../shared/article/article.ts';
import { toEditorText } from '../../../shared/article/line-ends.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { message } from '../../../shared/i18n/index.ts';
import type { LintConfig } from '../../../shared/lint/lint-config.ts';
import type { LibraryView } from '../../../shared/lint/rule.ts';
import { isTemplate } from '../../../shared/lint/template.ts';
import { check } from '../../check.ts';
import type { Disk } from '../files/disk.ts';
import { readTextFile, saveTextFile } from '../files/text-file.ts';
import type { Complaint } from './complaint.ts';
import type { Node } from './tree.ts';

export interface Checked {
  readonly view: LibraryView;
  readonly config: LintConfig;
}

/** An article's encoding, and its links and pictures that lead nowhere. */
export async function checkText(disk: Disk, node: Node, library: Checked): Promise<Complaint[]> {
  try {
    const file = { path: node.path, shown: node.shown };
    const { text, version, encoding } = await readTextFile(disk, file);
    const found: Complaint[] = [];
    if (encoding !== 'utf-8') {
      found.push({
        kind: 'encoding',
        path: node.shown,
        line: null,
        message: message('cli.doctor.encoding', { encoding: encoding.toUpperCase() }),
        repair: {
          kind: 'encoding',
          message: message('cli.doctor.encodingRepair'),
          run: () => saveTextFile(disk, file, toEditorText(text), version, { encoding: 'utf-8', bom: false }),
        },
      });
    }
    return isTemplate(node.shown) ? found : [...found, ...links(node, text, library)];
  } catch (error) {
    if (!(error instanceof TickmarkError)) throw error;
    return [{ kind: 'unreadable', path: node.shown, line: null, message: error.toFailure() }];
  }
}

function links({ shown }: Node, text: string, { view, config }: Checked): Complaint[] {
  const { findings } = check(readArticle(text), {
    path: shown.normalize('NFC'),
    library: view,
    config,
  });
  return findings
    .filter(({ ruleId }) => ruleId.startsWith('links/'))
    .map(({ message: said, span }) => ({
      kind: 'link' as const,
      path: shown,
      line: text.slice(0, span.from).split(/\r\n?|\n/).length,
      message: said,
    }));
}
