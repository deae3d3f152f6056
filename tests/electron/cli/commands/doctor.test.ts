import { existsSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../electron/library/history/store.ts';
import { folderWith } from '../../temporary-folder.ts';
import { tickmark } from '../test-terminal.ts';

const decomposed = `${'실적'.normalize('NFD')}.md`;
const cp949 = iconv.encode('# 똠방각하\r\n\r\n매출은 늘었다.\r\n', 'cp949');
const orphan = '.~01234567';
const kept = `20261123T010203004Z-saved-${'0'.repeat(32)}.md`;

/** A library with one of each trouble, and much that is all right. */
function ill() {
  const folder = folderWith({
    'good.md': '# 좋은 글\n\n[다른 글](./old.md) ![그림](./a.png)\n',
    'a.png': 'png',
    'old.md': cp949,
    [decomposed]: '# 실적\n',
    'broken.md': '# 끊어진 글\n\n[없는 글](./none.md)\n\n![없는 그림](./none.png)\n',
    'binary.md': new Uint8Array([1, 0, 2]),
    'con.md': '# 예약된 이름\n',
    'Note.md': '# 하나\n',
    'note.md': '# 둘\n',
    [orphan]: '쓰다 만 글',
    '.~lock.a.md#': '남의 것',
    '.tickmark/reviews/good.json': '{"format":1}',
    '.tickmark/reviews/bad.json': '{"format":',
    [`.tickmark/history/0123456789abcdef/${kept}`]: '바뀐 판',
    '.git/objects/con': '',
    'node_modules/x/aux.md': '',
  });
  const old = new Date(Date.now() - 48 * 60 * 60 * 1000);
  utimesSync(join(folder, orphan), old, old);
  return folder;
}

interface Found {
  readonly kind: string;
  readonly path: string;
  readonly line: number | null;
  readonly outcome: string;
}

async function doctor(folder: string, ...args: string[]) {
  const { code, out, error } = await tickmark(folder, ['doctor', '--format', 'json', ...args, '.']);
  const { problems } = JSON.parse(out) as { readonly problems: readonly Found[] };
  return {
    code,
    error,
    problems,
    of: (kind: string) => problems.filter((one) => one.kind === kind).map(({ path }) => path),
  };
}

/** Everything in a folder, with its bytes. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, readFileSync(path, 'latin1')];
    }),
  );
}

// Other systems cannot hold a library with all of these names.
describe.skipIf(process.platform !== 'linux')('tickmark doctor', () => {
  it('finds each trouble, in its place, and changes nothing', async () => {
    const folder = ill();
    const before = contents(folder);
    const { code, problems, of } = await doctor(folder);
    expect(code).toBe(1);
    expect(of('encoding')).toEqual(['old.md']);
    expect(of('unreadable')).toEqual(['binary.md']);
    expect(of('nfd')).toEqual([decomposed]);
    expect(of('name')).toEqual(['con.md']);
    expect(of('case')).toEqual(['Note.md', 'note.md']);
    expect(of('temporary')).toEqual([orphan]);
    expect(of('sidecar')).toEqual([
      `.tickmark/history/0123456789abcdef/${kept}`,
      '.tickmark/reviews/bad.json',
    ]);
    expect(problems.filter(({ kind }) => kind === 'link').map(({ path, line }) => `${path}:${line}`)).toEqual(
      ['broken.md:3', 'broken.md:5'],
    );
    expect(contents(folder)).toEqual(before);
  });

  it('is content with a library that has nothing wrong', async () => {
    const folder = folderWith({
      'a.md': '# 글\n',
      [`.tickmark/history/0123456789abcdef/${kept.replace(/0{32}/, hashOf(Buffer.from('판')))}`]: '판',
      '.tickmark/history/0123456789abcdef/document.json': '{"format":1,"path":"a.md"}',
    });
    const { code, problems, error } = await doctor(folder);
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(error).toContain('Problems left: 0');
  });

  it('tells the broken line of a review thread, and lets the thread be', async () => {
    const thread = '.tickmark/reviews/0123456789abcdef/00000000000000aa.jsonl';
    const line = {
      ...{ v: 1, id: '00000000000000bb', n: 1, at: '2026-12-01T00:00:00.000Z', by: '김지수' },
      ...{ kind: 'reply', text: '출처?' },
    };
    const folder = folderWith({
      'a.md': '# 글\n',
      '.tickmark/reviews/0123456789abcdef/document.json': '{"format":1,"path":"a.md"}',
      [thread]: `${JSON.stringify(line)}\n{"v":1,"ki\n${JSON.stringify({ ...line, kind: 'applaud' })}\n`,
    });
    const before = contents(folder);
    const { problems } = await doctor(folder, '--repair', 'sidecar');
    expect(problems).toMatchObject([{ kind: 'sidecar', path: thread, line: 2, repair: null }]);
    expect(contents(folder)).toEqual(before);
  });

  it('only shows what it would repair with --dry-run', async () => {
    const folder = ill();
    const before = contents(folder);
    const { code, problems } = await doctor(
      folder,
      '--repair',
      'encoding,nfd,temporary,sidecar',
      '--dry-run',
    );
    expect(code).toBe(1);
    expect(
      problems
        .filter(({ outcome }) => outcome === 'would')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['encoding', 'nfd', 'sidecar', 'sidecar', 'temporary'].sort());
    expect(contents(folder)).toEqual(before);
  });

  it('repairs the kinds that it is told to, and nothing else', async () => {
    const folder = ill();
    const before = contents(folder);
    const { code, problems } = await doctor(folder, '--repair', 'nfd,temporary');
    expect(code).toBe(1);
    expect(
      problems
        .filter(({ outcome }) => outcome === 'repaired')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['nfd', 'temporary']);
    const { [join(folder, decomposed)]: text, [join(folder, orphan)]: _gone, ...rest } = before;
    expect(contents(folder)).toEqual({ ...rest, [join(folder, decomposed.normalize('NFC'))]: text });
  });

  it('converts to UTF-8 and keeps the line ends', async () => {
    const folder = folderWith({ 'old.md': cp949 });
    expect((await doctor(folder, '--repair', 'encoding')).code).toBe(0);
    expect(readFileSync(join(folder, 'old.md'), 'utf8')).toBe('# 똠방각하\r\n\r\n매출은 늘었다.\r\n');
  });

  it('sets a broken sidecar aside without losing a byte of it', async () => {
    const folder = folderWith({ 'a.md': '글', '.tickmark/reviews/bad.json': '{"format":' });
    expect((await doctor(folder, '--repair', 'sidecar')).code).toBe(0);
    const [aside, ...more] = readdirSync(join(folder, '.tickmark', 'reviews'));
    expect(more).toEqual([]);
    expect(aside).not.toBe('bad.json');
    expect(readFileSync(join(folder, '.tickmark', 'reviews', aside!), 'utf8')).toBe('{"format":');
  });

  it.skipIf(process.platform === 'win32')(
    'follows no link, and takes one among the sidecars for broken',
    async () => {
      const outside = folderWith({ 'secret.json': 'no JSON', 'con.md': '' });
      const folder = folderWith({ 'a.md': '글', '.tickmark/x.json': '{}' });
      symlinkSync(outside, join(folder, 'way-out'));
      symlinkSync(join(outside, 'secret.json'), join(folder, '.tickmark', 'link.json'));
      const before = contents(outside);
      const { problems } = await doctor(folder, '--repair', 'sidecar');
      expect(problems.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
        'sidecar .tickmark/link.json',
        'unreadable way-out',
      ]);
      expect(contents(outside)).toEqual(before);
      expect(existsSync(join(folder, '.tickmark', 'link.json'))).toBe(false);
    },
  );

  it('leaves a decomposed name alone where the composed one is taken', async () => {
    const folder = folderWith({ [decomposed]: '하나' });
    if (existsSync(join(folder, decomposed.normalize('NFC')))) return;
    writeFileSync(join(folder, decomposed.normalize('NFC')), '둘');
    const { code, of } = await doctor(folder, '--repair', 'nfd');
    expect(code).toBe(1);
    expect(of('case')).toHaveLength(2);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('speaks both languages and says how to repair', async () => {
    const folder = ill();
    const english = await tickmark(folder, ['doctor', '.']);
    expect(english.out).toContain(
      'old.md: The text is CP949; other programs may show it garbled. (encoding)',
    );
    expect(english.out).toContain('can be repaired: convert it to UTF-8 (--repair encoding)');
    const korean = await tickmark(folder, ['doctor', '--lang', 'ko', '.']);
    expect(korean.out).toContain('old.md: CP949로 저장된 글입니다.');
    expect(korean.error).toMatch(/문제 \d+개가 남았고 0개를 고쳤습니다/);
  });

  it.each([
    [['doctor']],
    [['doctor', 'a.md']],
    [['doctor', 'none']],
    [['doctor', '.', '.']],
    [['doctor', '--repair', 'everything', '.']],
    [['doctor', '--repair', 'link', '.']],
  ])('cannot run as %j and says so', async (argv) => {
    const { code, out, error } = await tickmark(folderWith({ 'a.md': '글' }), argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^tickmark: /);
  });

  it.skipIf(process.platform === 'win32')(
    'names the links that lead out of the library or nowhere, and no others',
    async () => {
      const outside = folderWith({ 'secret.md': '# 밖\n' });
      const folder = folderWith({ 'a.md': '# 글\n', 'sub/b.md': '# 둘\n' });
      symlinkSync(join(outside, 'secret.md'), join(folder, 'out.md'));
      symlinkSync(outside, join(folder, 'elsewhere'));
      symlinkSync('none.md', join(folder, 'nowhere.md'));
      symlinkSync('sub/b.md', join(folder, 'inside.md'));
      const { of, code } = await doctor(folder);
      expect(of('unreadable')).toEqual(['elsewhere', 'nowhere.md', 'out.md']);
      expect(code).toBe(1);
    },
  );
});
