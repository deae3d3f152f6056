import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { serveLanguage } from '../../../electron/lsp/server.ts';
import { dictionaryFolder } from '../../shared/spelling/dictionaries.ts';
import { folderWith } from '../temporary-folder.ts';

/** An editor that talks to the language server over the protocol, with a real client's connection. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly messages: readonly string[];
  readonly registrations: readonly string[];
  initialize(some?: Partial<InitializeParams>): Promise<InitializeResult>;
  /** Opens a file of the disk, or another text at its place. */
  open(path: string, text?: string): Promise<string>;
  change(uri: string, version: number, changes: readonly { range: Range; text: string }[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** The next diagnostics of a document that were not looked at yet, for a version if one is named. */
  diagnostics(uri: string, version?: number): Promise<Diagnostic[]>;
  actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]>;
  hover(uri: string, line: number, character: number): Promise<Hover | null>;
}

export const capabilities: InitializeParams['capabilities'] = {
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

/** A client of a server in this very process; `threadFile` is the program of its threads. */
export function connect(folder: string, threadFile: string | null = null): Client {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  serveLanguage(
    createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toClient),
    ),
    {
      lang: null,
      fallback: 'en',
      version: '1.2.3',
      folder,
      pagesFolder: folderWith(),
      dictionaries: dictionaryFolder(),
      threadFile,
    },
  );
  return clientOn(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), folder);
}

export function clientOn(reader: StreamMessageReader, writer: StreamMessageWriter, folder: string): Client {
  const connection = createProtocolConnection(reader, writer);
  onTestFinished(() => connection.dispose());
  const arrived: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  const messages: string[] = [];
  const registrations: string[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    arrived.push(params);
    for (const look of [...waiting]) look();
  });
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void messages.push(message));
  connection.onRequest(RegistrationRequest.type, (params) => {
    registrations.push(...params.registrations.map(({ method }) => method));
  });
  connection.listen();

  return {
    connection,
    messages,
    registrations,
    async initialize(some = {}) {
      const result = await connection.sendRequest(InitializeRequest.type, {
        processId: null,
        rootUri: null,
        capabilities,
        locale: 'ko',
        workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'library' }],
        ...some,
      });
      await connection.sendNotification(InitializedNotification.type, {});
      return result;
    },
    async open(path, text = readFileSync(path, 'utf8')) {
      const uri = pathToFileURL(path).href;
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      });
      return uri;
    },
    change: (uri, version, contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [...contentChanges],
      }),
    close: (uri) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    diagnostics: (uri, version) =>
      new Promise((resolve) => {
        const look = () => {
          const at = arrived.findIndex(
            (one) => one.uri === uri && (version === undefined || one.version === version),
          );
          if (at < 0) return;
          waiting.delete(look);
          resolve(arrived.splice(0, at + 1).at(-1)!.diagnostics);
        };
        waiting.add(look);
        look();
      }),
    async actions(uri, range, only) {
      const found = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...(only && { only }) },
      });
      return (found ?? []).filter((one): one is CodeAction => 'edit' in one);
    },
    hover: (uri, line, character) =>
      connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } }),
  };
}
