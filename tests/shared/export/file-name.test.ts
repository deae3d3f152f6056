import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../../shared/export/file-name.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('the name of an exported file', () => {
  it.each([
    ['반도체 수출, 다시 늘다', '반도체 수출, 다시 늘다.html'],
    ['매출 10%↑: 무엇이 "진짜"인가?', '매출 10%↑ 무엇이 진짜 인가.html'],
    ['2026/11/22 <시황>', '2026 11 22 시황.html'],
    ['../../etc/passwd', 'etc passwd.html'],
    ['  . 점 .. ', '점.html'],
    ['줄\n바꿈\t탭', '줄 바꿈 탭.html'],
    ['CON', 'CON_.html'],
    ['nul.txt', 'nul_.txt.html'],
    ['COM1', 'COM1_.html'],
    ['com¹', 'com¹_.html'],
    ['CONSOLE', 'CONSOLE.html'],
    ['가나다'.normalize('NFD'), '가나다.html'],
    ['뒤집힘\u202Egnp.exe', '뒤집힘 gnp.exe.html'],
    ['👨‍👩‍👧 가족', '👨‍👩‍👧 가족.html'],
  ])('of %j is %j', (title, expected) => {
    expect(exportFileName(title, null, 'html')).toBe(expected);
  });

  it('comes from the article’s own file where the title leaves nothing', () => {
    expect(exportFileName(null, '은행/2026 전망.md', 'pdf')).toBe('2026 전망.pdf');
    expect(exportFileName('???', '은행/전망.final.md', 'html')).toBe('전망.final.html');
    expect(exportFileName('', null, 'html')).toBe('article.html');
    expect(exportFileName('...', '.md', 'html')).toBe('article.html');
  });

  it('is cut between characters to 255 bytes', () => {
    expect(exportFileName('가'.repeat(300), null, 'html')).toBe(`${'가'.repeat(83)}.html`);
    expect(exportFileName(`${'a'.repeat(248)}👨‍👩‍👧`, null, 'html')).toBe(`${'a'.repeat(248)}.html`);
  });

  it('is one that every system takes, whatever the title', () => {
    const strange = fc.string({
      unit: fc.constantFrom(...'가a. /\\:*?"<>|\u0000\uD800\u202E\u200Dé👍', 'CON', 'é'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(strange, (title) => {
        const name = exportFileName(title, null, 'html');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cs}]+\.html$/u);
        expect(name).not.toMatch(/^[. ]|[. ]\.html$|^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(name).toBe(name.normalize('NFC'));
        expect(bytes(name)).toBeLessThanOrEqual(255);
      }),
      { numRuns: 500 },
    );
  });
});
