import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type CodeAction,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  ExitNotification,
  FileChangeType,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { apartThread, greedyThread, large } from '../apart/large.ts';
import { tickmark } from '../cli/test-terminal.ts';
import { folderWith } from '../temporary-folder.ts';
import { clientOn, connect } from './client.ts';

const article =
  '# 📈 가온전자\r\n\r\n- 2025년 매출 2조 4000억 원\r\n- 📈 2025년 매출 2조 9000억 원\r\n\r\n컨텐츠 매출의 성장율이 높다.\r\n';
const quiet = "severities: {'*': off, figures/*: error, prose/*: warning, lint/*: warning}\n";
const library = () => folderWith({ '글.md': article, 'tickmark.config.yaml': quiet });

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const whole: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** The text after an action, applied as an editor does. */
function applied(action: CodeAction, text: string): string {
  const [change] = action.edit?.documentChanges ?? [];
  if (!change || !('edits' in change)) throw new Error('no versioned edit');
  const document = TextDocument.create(change.textDocument.uri, 'markdown', 1, text);
  return TextDocument.applyEdits(
    document,
    change.edits.filter((edit) => 'newText' in edit),
  );
}

async function opened(files: Readonly<Record<string, string>> = {}, some = {}) {
  const folder = library();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const client = connect(folder);
  await client.initialize(some);
  const uri = await client.open(join(folder, '글.md'));
  return { folder, client, uri, first: await client.diagnostics(uri) };
}

describe('a large document', () => {
  const text = large(article.replace('- 2025년', '- 가온전자의 2025년'));
  const place = { start: { line: 2, character: 17 }, end: { line: 2, character: 18 } };

  it('is checked on a thread of its own, with the same findings, fixes and figures', async () => {
    const shown = async (threadFile: string | null) => {
      const folder = library();
      const client = connect(folder, threadFile);
      await client.initialize();
      const uri = await client.open(join(folder, '글.md'), text);
      const diagnostics = await client.diagnostics(uri);
      expect(codes(diagnostics)).toContain('figures/same-fact');
      const fixes = await client.actions(uri, whole, ['source.fixAll']);
      return [diagnostics, fixes.length, await client.hover(uri, 2, 17)].map((one) =>
        JSON.stringify(one).replace(/tickmark-test-\w+/g, ''),
      );
    };
    expect(await shown(apartThread)).toEqual(await shown(null));
  });

  it('that takes more memory than there is says so at its beginning, and the server goes on', async () => {
    setFlagsFromString('--max-old-space-size=48');
    onTestFinished(() => setFlagsFromString('--max-old-space-size=0'));
    const folder = library();
    writeFileSync(join(folder, 'greedy.mjs'), greedyThread);
    const client = connect(folder, join(folder, 'greedy.mjs'));
    await client.initialize();
    const uri = await client.open(join(folder, '글.md'), text);
    const [said, ...more] = await client.diagnostics(uri);
    expect(more).toEqual([]);
    expect(said).toMatchObject({ severity: 1, range: { start: { line: 0, character: 0 } } });
    expect(said!.message).toMatch(/^글\.md.*메모리가 모자랐습니다/);
    expect(await client.hover(uri, 2, 17)).toBeNull();
    expect(await client.actions(uri, place)).toEqual([]);
    writeFileSync(join(folder, '둘.md'), article);
    const other = await client.open(join(folder, '둘.md'));
    expect(codes(await client.diagnostics(other))).toContain('figures/same-fact');
  });
});

describe('diagnostics', () => {
  it('name misspelt words, with what they may have been, where the settings ask for that', async () => {
    const config = 'spelling: [en]\nseverities: {"*": off, spelling/*: info}\n';
    const text = '# Gaon\n\nThe divdend rose.\n';
    const { first } = await opened({ 'tickmark.config.yaml': config, '글.md': text });
    expect(codes(first)).toEqual(['spelling/word']);
    expect(first[0]!.message).toContain('dividend');
    expect(first[0]!.range).toEqual({
      start: { line: 2, character: 4 },
      end: { line: 2, character: 11 },
    });
  });

  it('are what the command line finds, at the same places', async () => {
    const { folder, first } = await opened();
    const { out } = await tickmark(folder, ['lint', '--format', 'json', '글.md', '--lang', 'ko']);
    const [file] = (JSON.parse(out) as { files: { findings: Record<string, unknown>[] }[] }).files;
    const places = first.map(({ code, range: { start, end }, severity }) => ({
      ruleId: code,
      severity: [undefined, 'error', 'warning', 'info'][severity!],
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    }));
    expect(places).toEqual(
      file!.findings.map(({ ruleId, severity, line, column, endLine, endColumn }) => ({
        ruleId,
        severity,
        line,
        column,
        endLine,
        endColumn,
      })),
    );
    expect(codes(first)).toContain('figures/same-fact');
  });

  it('tell the other place, the arithmetic, and where the rule is explained', async () => {
    const { uri, first } = await opened();
    const clash = first.find(({ code }) => code === 'figures/same-fact')!;
    expect(clash.source).toBe('tickmark');
    expect(String(clash.message).split('\n').length).toBeGreaterThan(1);
    const [other] = clash.relatedInformation!;
    expect(other?.location.uri).toBe(uri);
    expect([clash.range.start.line, other!.location.range.start.line].sort()).toEqual([2, 3]);
    const page = readFileSync(fileURLToPath(clash.codeDescription!.href), 'utf8');
    expect(page).toContain('tickmark-ignore figures/same-fact');
  });

  it('follow each edit, sent in parts, and name the version that they are of', async () => {
    const { client, uri } = await opened();
    const line = 5;
    await client.change(uri, 2, [
      { range: { start: { line, character: 0 }, end: { line, character: 3 } }, text: '콘텐츠' },
      { range: { start: { line, character: 10 }, end: { line, character: 11 } }, text: '률' },
    ]);
    expect(codes(await client.diagnostics(uri, 2))).toEqual(['figures/same-fact']);
    await client.change(uri, 3, [
      { range: { start: { line, character: 0 }, end: { line, character: 1 } }, text: '컨' },
    ]);
    expect(codes(await client.diagnostics(uri, 3))).toEqual(['figures/same-fact', 'prose/loanword']);
  });

  it('speak the client’s language, or the one of the environment where it names another', async () => {
    const say = async (locale: string) => (await opened({}, { locale })).first.map(({ message }) => message);
    expect((await say('ko-KR')).join()).toContain('외래어 표기는');
    expect((await say('de')).join()).not.toMatch(/표기|같은/);
  });

  it('go when the document is closed', async () => {
    const { client, uri } = await opened();
    await client.close(uri);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('of the settings stand in the settings, and what is wrong with them is told once', async () => {
    const { client, folder } = await opened({ 'tickmark.config.yaml': 'profile: press\npacks: [kr, jp]\n' });
    const uri = await client.open(join(folder, 'tickmark.config.yaml'));
    const [problem] = await client.diagnostics(uri);
    expect(client.messages).toHaveLength(1);
    expect(problem?.range.start).toEqual({ line: 1, character: 12 });
  });
});

describe('settings that change', () => {
  it('hold from the next edit on, also where the client watches no files', async () => {
    const { client, uri, folder, first } = await opened();
    expect(codes(first)).toContain('prose/loanword');
    writeFileSync(join(folder, 'tickmark.config.yaml'), `${quiet}allow: [컨텐츠]\n`);
    const end = { line: 6, character: 0 };
    await client.change(uri, 2, [{ range: { start: end, end }, text: '끝\n' }]);
    expect(codes(await client.diagnostics(uri, 2))).not.toContain('prose/loanword');
  });

  it('hold at once where it does', async () => {
    const { client, uri, folder } = await opened();
    expect(client.registrations).toEqual(['workspace/didChangeWatchedFiles']);
    const config = join(folder, 'tickmark.config.yaml');
    writeFileSync(config, "severities: {'*': off}\n");
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: pathToFileURL(config).href, type: FileChangeType.Changed }],
    });
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('of several folders each hold for their own', async () => {
    const { client } = await opened();
    const other = folderWith({ 'a.md': article, 'tickmark.config.yaml': "severities: {'*': off}\n" });
    const uri = await client.open(join(other, 'a.md'));
    expect(await client.diagnostics(uri)).toEqual([]);
  });
});

describe('code actions', () => {
  const titled = (actions: readonly CodeAction[], part: string) =>
    actions.find(({ title }) => title.includes(part));

  it('mend a finding as its fix says', async () => {
    const { client, uri, first } = await opened();
    const wrong = first.find(({ code }) => code === 'prose/loanword')!;
    const actions = await client.actions(uri, wrong.range);
    const fix = titled(actions, '콘텐츠')!;
    expect(fix.diagnostics?.[0]).toEqual(wrong);
    expect(applied(fix, article)).toBe(article.replace('컨텐츠', '콘텐츠'));
  });

  it('take the other value of a contradiction over', async () => {
    const { client, uri, first } = await opened();
    const clash = first.find(({ code }) => code === 'figures/same-fact')!;
    const take = (await client.actions(uri, clash.range)).find(({ title }) =>
      /2조 [49]000억 원/.test(title),
    )!;
    const after = applied(take, article);
    const values = after.match(/2조 \d000억 원/g);
    expect(new Set(values).size).toBe(1);
  });

  it('put a comment above the block that waits for its reason, with the line ends of the text', async () => {
    const { client, uri, first } = await opened();
    const wrong = first.find(({ code }) => code === 'prose/loanword')!;
    const ignore = titled(await client.actions(uri, wrong.range), 'prose/loanword')!;
    const after = applied(ignore, article);
    expect(after).toContain('\r\n<!-- tickmark-ignore prose/loanword: -->\r\n컨텐츠');
    await client.close(uri);
    const again = await client.open(fileURLToPath(uri), after.replace('loanword: ', 'loanword: 회사 이름 '));
    await client.diagnostics(again);
    expect(codes(await client.diagnostics(again))).not.toContain('prose/loanword');
  });

  it('mend all that needs no judgement at once, on saving', async () => {
    const { client, uri } = await opened();
    const [all, ...more] = await client.actions(uri, whole, ['source.fixAll']);
    expect(more).toEqual([]);
    expect(applied(all!, article)).toBe(article.replace('컨텐츠', '콘텐츠').replace('성장율', '성장률'));
    const kinds = (await client.actions(uri, whole)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['quickfix']));
  });

  it('of a client without versions are plain changes', async () => {
    const { client, uri } = await opened({}, { capabilities: {} });
    const [action] = await client.actions(uri, whole);
    expect(Object.keys(action!.edit!.changes!)).toEqual([uri]);
  });
});

describe('hovers', () => {
  it('tell what a figure was read as, what it is about, its checks, and the rule that found something', async () => {
    const { client, uri } = await opened();
    const hover = await client.hover(uri, 3, 17);
    expect(hover?.contents).toMatchObject({ kind: 'markdown' });
    const { value } = hover!.contents as { value: string };
    expect(value).toContain('2조 9000억 원');
    expect(value).toContain('매출');
    expect(value).toMatch(/✗.*2\.4|✗.*2조 4000억/s);
    const { start, end } = hover!.range!;
    expect(article.split('\r\n')[3]!.slice(start.character, end.character)).toBe('2조 9000억 원');
  });

  it('explain the rule of a finding, and are silent elsewhere', async () => {
    const { client, uri } = await opened();
    const { value } = (await client.hover(uri, 5, 1))!.contents as { value: string };
    expect(value).toContain('prose/loanword');
    expect(await client.hover(uri, 1, 0)).toBeNull();
  });
});

describe('tickmark lsp', () => {
  it('serves on standard input and output, and ends when the editor says so', async () => {
    const folder = library();
    const program = join(import.meta.dirname, '../../../electron/cli/tickmark.ts');
    const server = spawn(process.execPath, ['--import', 'tsx', program, 'lsp', '--stdio', '--lang', 'en']);
    onTestFinished(() => void server.kill());
    const client = clientOn(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
      folder,
    );
    const { serverInfo } = await client.initialize();
    expect(serverInfo?.version).toMatch(/^\d+\.\d+\.\d+$/);
    const uri = await client.open(join(folder, '글.md'));
    expect(codes(await client.diagnostics(uri))).toContain('figures/same-fact');
    const ended = once(server, 'exit');
    await client.connection.sendRequest(ShutdownRequest.type);
    await client.connection.sendNotification(ExitNotification.type);
    expect(await ended).toEqual([0, null]);
  });

  it('ends quietly when the editor no longer listens', async () => {
    const folder = library();
    const program = join(import.meta.dirname, '../../../electron/cli/tickmark.ts');
    const server = spawn(process.execPath, ['--import', 'tsx', program, 'lsp', '--stdio', '--lang', 'en']);
    onTestFinished(() => void server.kill());
    let complaint = '';
    server.stderr.on('data', (part) => {
      complaint += part;
    });
    const client = clientOn(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
      folder,
    );
    await client.initialize();
    const ended = once(server, 'exit');
    server.stdout.destroy();
    client.connection.sendRequest(ShutdownRequest.type).catch(() => {});
    expect(await ended).toEqual([0, null]);
    expect(complaint).toBe('');
  });
});

describe('a link to a heading of another article', () => {
  const files = {
    'tickmark.config.yaml': "severities: {'*': off, links/missing-anchor-elsewhere: warning}\n",
    '글.md': '[전망](운임.md#운임-전망)\n',
    '운임.md': '# 운임\n\n## 운임 전망\n',
  };
  const heading = { start: { line: 2, character: 3 }, end: { line: 2, character: 8 } };

  it('follows that article while it is open, unsaved, and its file once it is closed', async () => {
    const folder = folderWith(files);
    const client = connect(folder);
    await client.initialize();
    const uri = await client.open(join(folder, '글.md'));
    expect(await client.diagnostics(uri)).toEqual([]);
    const other = await client.open(join(folder, '운임.md'));
    await client.diagnostics(other);
    await client.change(other, 2, [{ range: heading, text: '운임 전망치' }]);
    expect(codes(await client.diagnostics(uri))).toEqual(['links/missing-anchor-elsewhere']);
    const [action] = await client.actions(uri, whole);
    expect(applied(action!, files['글.md'])).toBe('[전망](운임.md#운임-전망치)\n');
    await client.close(other);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('is held against the file as another program left it, at the next edit', async () => {
    const folder = folderWith(files);
    const client = connect(folder);
    await client.initialize();
    const uri = await client.open(join(folder, '글.md'));
    await client.diagnostics(uri);
    writeFileSync(join(folder, '운임.md'), '# 운임\n\n## 예상 운임\n');
    const end = { line: 1, character: 0 };
    await client.change(uri, 2, [{ range: { start: end, end }, text: '끝\n' }]);
    expect(codes(await client.diagnostics(uri, 2))).toEqual(['links/missing-anchor-elsewhere']);
  });
});
