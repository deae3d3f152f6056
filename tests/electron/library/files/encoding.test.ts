import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../../../electron/library/files/encoding.ts';

const cp949 = (text: string) => iconv.encode(text, 'cp949');
const bytes = (...values: number[]) => Buffer.from(values);

describe('a file’s bytes', () => {
  it.each([
    ['UTF-8', Buffer.from('목표가 $250'), '목표가 $250', 'utf-8', false],
    ['ASCII', Buffer.from('Azure grew 28%'), 'Azure grew 28%', 'utf-8', false],
    ['nothing at all', bytes(), '', 'utf-8', false],
    ['UTF-8 with a BOM', Buffer.from('\ufeff가'), '가', 'utf-8', true],
    ['only a BOM', bytes(0xef, 0xbb, 0xbf), '', 'utf-8', true],
    ['a second BOM, which is text', Buffer.from('\ufeff\ufeff가'), '\ufeff가', 'utf-8', true],
    ['UTF-16LE with a BOM', Buffer.from('\ufeff가😀', 'utf16le'), '가😀', 'utf-16le', true],
    ['UTF-16BE with a BOM', Buffer.from('\ufeff가😀', 'utf16le').swap16(), '가😀', 'utf-16be', true],
    ['EUC-KR', cp949('매출 1,234억원'), '매출 1,234억원', 'cp949', false],
    ['two syllables of CP949', cp949('매출'), '매출', 'cp949', false],
    ['syllables that only CP949 has', cp949('똠방각하 펲 믜'), '똠방각하 펲 믜', 'cp949', false],
    [
      'mostly English with one Korean word in CP949',
      cp949(`${'word '.repeat(2000)}매출`),
      /매출$/,
      'cp949',
      false,
    ],
    ['decomposed Hangul', Buffer.from('각'.normalize('NFD')), '각'.normalize('NFD'), 'utf-8', false],
    ['the replacement character itself', Buffer.from('a\ufffdb'), 'a\ufffdb', 'utf-8', false],
  ] as const)('of %s are read and written back the same', (_what, content, text, encoding, bom) => {
    const decoded = decode(content, 'a.md');
    expect(decoded).toMatchObject({ encoding, bom });
    if (typeof text === 'string') expect(decoded.text).toBe(text);
    else expect(decoded.text).toMatch(text);
    expect(encode(decoded.text, decoded)).toEqual(content);
  });

  it.each([
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'error.file.binary'],
    ['text with a NUL', Buffer.from('a\0b'), 'error.file.binary'],
    ['UTF-16 without a BOM', Buffer.from('abc', 'utf16le'), 'error.file.binary'],
    ['UTF-32 with a BOM', bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'error.file.binary'],
    [
      'UTF-8 with one broken byte',
      Buffer.concat([Buffer.from('가나다'), bytes(0xff)]),
      'error.file.encoding',
    ],
    ['UTF-8 cut in a character', Buffer.from('가나다').subarray(0, 8), 'error.file.encoding'],
    ['CP949 cut in a character', cp949('매출').subarray(0, 3), 'error.file.encoding'],
    ['UTF-16LE of an odd length', bytes(0xff, 0xfe, 0x41), 'error.file.encoding'],
    [
      'a UTF-8 BOM before CP949',
      Buffer.concat([bytes(0xef, 0xbb, 0xbf), cp949('매출')]),
      'error.file.encoding',
    ],
    ['Latin-1', Buffer.from('résumé', 'latin1'), 'error.file.encoding'],
  ])('of %s are refused', (_what, content, key) => {
    expect(() => decode(content, 'a.md')).toThrow(expect.objectContaining({ key, data: { path: 'a.md' } }));
  });

  it('survive for every pair of bytes that CP949 defines', () => {
    const pairs: Buffer[] = [];
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x41; trail <= 0xfe; trail++) {
        const pair = bytes(lead, trail);
        if (cp949(iconv.decode(pair, 'cp949')).equals(pair)) pairs.push(pair);
      }
    }
    const all = Buffer.concat(pairs);
    expect(pairs.length).toBeGreaterThan(17_000);
    const decoded = decode(all, 'a.md');
    expect(decoded.encoding).toBe('cp949');
    expect(encode(decoded.text, decoded)).toEqual(all);
  });
});

describe('a character that the file’s encoding does not have', () => {
  it.each([
    ['매출 📌 상승', 'cp949', '📌'],
    ['한글 각', 'cp949', null],
    ['목표가 é 上', 'cp949', 'é'],
    ['a\ud800b', 'utf-8', 'U+D800'],
    ['a\udc00', 'utf-16le', 'U+DC00'],
    ['첫 줄\n둘째 é\n셋째 📌, 또 é', 'cp949', 'é 📌', 2],
  ] as const)('in %j as %s is named, with its line', (text, encoding, characters, line: number = 1) => {
    const write = () => encode(text, { encoding, bom: false });
    if (characters === null) expect(write).not.toThrow();
    else
      expect(write).toThrow(
        expect.objectContaining({
          key: 'error.save.unencodable',
          data: { characters, line, encoding: encoding.toUpperCase() },
        }),
      );
  });
});
