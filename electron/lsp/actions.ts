import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { indexLines } from '../../shared/article/lines.ts';
import { valuesToTake } from '../../shared/figures/take-value.ts';
import type { Finding } from '../../shared/finding.ts';
import { say, translator } from '../../shared/i18n/index.ts';
import { ignoreToFill, isIgnorable } from '../../shared/lint/ignore-comment.ts';
import type { Edit } from '../../shared/span.ts';
import type { CheckedDocument, Checks } from './checks.ts';
import { type DiagnosticStyle, toDiagnostic } from './diagnostics.ts';
import { toTextEdits } from './ranges.ts';

/** What a client can do with edits. */
export interface EditStyle extends DiagnosticStyle {
  /** Whether it takes edits of one version of a document, and refuses them for another. */
  readonly versioned: boolean;
}

export const fixAll = `${CodeActionKind.SourceFixAll}.tickmark`;

/** What can be done about the findings in a range: fixes, values to take over, ignoring with a reason. */
export async function codeActions(
  { range, context: { only } }: CodeActionParams,
  document: TextDocument,
  checks: Checks,
  style: EditStyle,
): Promise<CodeAction[]> {
  const wanted = (kind: string) => !only || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const checked = await checks.of(document);
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  const touched = checked.findings.filter(({ span }) => span.from <= to && from <= span.to);
  return [
    ...(wanted(CodeActionKind.QuickFix) ? touched.flatMap((one) => quickFixes(one, checked, style)) : []),
    // Offered where it was asked for: an editor does on saving, and not at every light bulb.
    ...(only && wanted(fixAll) ? await fixAllOf(document, checks, style) : []),
  ];
}

function quickFixes(finding: Finding, checked: CheckedDocument, style: EditStyle): CodeAction[] {
  const { article } = checked;
  const { locale } = style;
  const diagnostics = [toDiagnostic(finding, checked, style)];
  const action = (title: string, edits: readonly Edit[], isPreferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(isPreferred && { isPreferred }),
    edit: workspaceEdit(checked, toTextEdits(edits, article.lines), style),
  });
  const { fixes = [], ruleId, span } = finding;
  const values = ruleId.startsWith('figures/')
    ? valuesToTake(finding, (at) => article.text.slice(at.from, at.to))
    : [];
  const ignore = isIgnorable(finding) ? ignoreToFill(article, span.from, ruleId) : null;
  return [
    ...fixes.map(({ title, edits, safe }) => action(say(locale, title), edits, safe === true)),
    ...values.map(({ title, edits }) => action(say(locale, title), edits)),
    ...(ignore ? [action(translator(locale)('lsp.ignore', { rule: ruleId }), [ignore])] : []),
  ];
}

async function fixAllOf(document: TextDocument, checks: Checks, style: EditStyle): Promise<CodeAction[]> {
  const { text, applied } = await checks.fixed(document);
  if (applied === 0) return [];
  const before = document.getText();
  const edits = toTextEdits([difference(before, text)], indexLines(before));
  const title = translator(style.locale)('lsp.fixAll', { count: applied });
  return [{ title, kind: fixAll, edit: workspaceEdit(document, edits, style) }];
}

/** The one edit that makes a text of another, as short as it can be. */
function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

function workspaceEdit(
  { uri, version }: { readonly uri: string; readonly version: number },
  edits: TextEdit[],
  { versioned }: EditStyle,
): WorkspaceEdit {
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
