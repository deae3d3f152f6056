import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type MarkupContent,
  MarkupKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Locale, preferredLocale } from '../../shared/i18n/index.ts';
import { configName } from '../library/folder/config.ts';
import { codeActions, type EditStyle, fixAll } from './actions.ts';
import { createChecks, isConfig, pathOf } from './checks.ts';
import { hoverAt } from './hover.ts';
import { createPublisher } from './publisher.ts';
import { toRange } from './ranges.ts';
import { rulePagesIn } from './rule-pages.ts';

interface LanguageServerOptions {
  /** The language that was asked for on the command line; null to go by the client's. */
  readonly lang: Locale | null;
  /** The language to speak where the client names none. */
  readonly fallback: Locale;
  readonly version: string;
  /** Where a document stands that has no file, in a client without folders. */
  readonly folder: string;
  /** Where the rules' pages of documentation are written; null for nowhere. */
  readonly pagesFolder: string | null;
  /** The folder of the spelling dictionaries. */
  readonly dictionaries: string;
  /** The program of a thread for a large document; null where there is none. */
  readonly threadFile: string | null;
}

const capabilities: InitializeResult['capabilities'] = {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** The findings, fixes and figures for an editor that speaks the Language Server Protocol 3.17. */
export function serveLanguage(connection: Connection, options: LanguageServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    serveClient(connection, documents, params, options);
    return { capabilities, serverInfo: { name: 'Tickmark', version: options.version } };
  });
  documents.listen(connection);
  connection.listen();
}

function serveClient(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  { capabilities: client, locale: clientLocale, workspaceFolders }: InitializeParams,
  { lang, fallback, folder, pagesFolder, dictionaries, threadFile }: LanguageServerOptions,
): void {
  const locale = lang ?? preferredLocale([clientLocale ?? '', fallback]);
  const style: EditStyle = {
    locale,
    related: client.textDocument?.publishDiagnostics?.relatedInformation === true,
    versioned: client.workspace?.workspaceEdit?.documentChanges === true,
    pageOf: rulePagesIn(pagesFolder, locale),
  };
  const home = workspaceFolders?.map(({ uri }) => pathOf(uri)).find((path) => path !== null) ?? folder;
  const checks = createChecks({ locale, folder: home, dictionaries, threadFile });
  const publisher = createPublisher(connection, documents, checks, style);

  documents.onDidChangeContent(({ document }) => publisher.changed(document));
  documents.onDidClose(({ document }) => publisher.closed(document));
  documents.onDidSave(() => publisher.refresh());
  connection.onDidChangeWatchedFiles(() => publisher.refresh());
  connection.onInitialized(async () => {
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(() => publisher.refresh());
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [`**/${configName}`, '**/*.{md,markdown,txt}'].map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  });

  connection.onCodeAction((params) => {
    const document = documents.get(params.textDocument.uri);
    return document && !isConfig(document.uri) ? codeActions(params, document, checks, style) : [];
  });

  const showsMarkdown = client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true;
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (!document || isConfig(uri)) return null;
    const checked = await checks.of(document);
    const hover = hoverAt(document.offsetAt(position), checked, locale);
    if (!hover) return null;
    const contents: MarkupContent = {
      kind: showsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: hover.markdown,
    };
    return { contents, range: toRange(hover.span, checked.article.lines) };
  });
}
