import {
  type Connection,
  MessageType,
  ShowMessageNotification,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { say } from '../../shared/i18n/index.ts';
import { type Checks, isConfig } from './checks.ts';
import { configDiagnostics, type DiagnosticStyle, failureDiagnostic, toDiagnostic } from './diagnostics.ts';

/** How long the typing pauses before a document is checked, in milliseconds. */
const pause = 200;

/** Sends what was found in the open documents, each time for the version that was checked. */
export interface Publisher {
  /** A document was opened or changed. */
  changed(document: TextDocument): void;
  closed(document: TextDocument): void;
  /** Files or settings changed: every document is checked anew. */
  refresh(): void;
}

export function createPublisher(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  checks: Checks,
  style: DiagnosticStyle,
): Publisher {
  const timers = new Map<string, NodeJS.Timeout>();
  const told = new Set<string>();

  function publishSoon(uri: string, wait: number): void {
    clearTimeout(timers.get(uri));
    const failed = (error: unknown) => connection.console.error(String(error));
    timers.set(
      uri,
      setTimeout(() => publish(uri).catch(failed), wait),
    );
  }

  async function publish(uri: string): Promise<void> {
    const document = documents.get(uri);
    if (!document) return;
    const { version } = document;
    if (isConfig(uri)) {
      const diagnostics = configDiagnostics(document.getText(), style.locale);
      return connection.sendDiagnostics({ uri, version, diagnostics });
    }
    const checked = await checks.of(document);
    // A letter that was typed meanwhile has a check of its own coming.
    if (documents.get(uri)?.version !== checked.version) return;
    const diagnostics = checked.failure
      ? [failureDiagnostic(checked.failure, style.locale)]
      : checked.findings.map((finding) => toDiagnostic(finding, checked, style));
    await connection.sendDiagnostics({ uri, version: checked.version, diagnostics });
    tellProblems();
    publishOutdated();
  }

  function publishOutdated(): void {
    for (const uri of checks.outdated()) publishSoon(uri, 0);
  }

  /** Each fault of the settings is told once: an editor that has them open shows it in its place. */
  function tellProblems(): void {
    for (const problem of checks.problems()) {
      const text = say(style.locale, problem);
      if (told.has(text)) continue;
      told.add(text);
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: text,
      });
    }
  }

  return {
    changed: ({ uri }) => publishSoon(uri, timers.has(uri) ? pause : 0),
    closed({ uri }) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      checks.close(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
      publishOutdated();
    },
    refresh() {
      checks.forget();
      for (const { uri } of documents.all()) publishSoon(uri, 0);
    },
  };
}
