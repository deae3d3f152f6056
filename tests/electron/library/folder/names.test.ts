import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeFileName } from '../../../../electron/library/folder/names.ts';

describe('the file name of a new article', () => {
  it.each([
    ['AWS, 2분기 실적', 'AWS, 2분기 실적.md'],
    ['notes.txt', 'notes.txt'],
    ['notes.MD', 'notes.MD'],
    ['목표가 $250.5', '목표가 $250.5.md'],
    ['각'.normalize('NFD'), '각.md'],
    ['2026/11/22', '2026 11 22.md'],
    ['질문?', '질문.md'],
    ['"인용" <제목>', '인용 제목.md'],
    ['a:b', 'a b.md'],
    ['..\\..\\x', 'x.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['a\tb\nc', 'a b c.md'],
    ['ab\u202Efdp.exe', 'ab fdp.exe.md'],
    ['끝.', '끝.md'],
    ['끝 ', '끝.md'],
    ['.숨김', '숨김.md'],
    ['👩‍👩‍👧 가족주', '👩‍👩‍👧 가족주.md'],
    ['CON', 'CON_.md'],
    ['con.md', 'con_.md'],
    ['NUL .md', 'NUL_.md'],
    ['COM1.tar.md', 'COM1_.tar.md'],
    ['COM¹', 'COM¹_.md'],
    ['CONIN$', 'CONIN$_.md'],
    ['CONSOLE', 'CONSOLE.md'],
    ['COM10', 'COM10.md'],
    ['', 'untitled.md'],
    ['...', 'untitled.md'],
    ['.md', 'untitled.md'],
    ['\u0000', 'untitled.md'],
  ])('for %j is %j', (name, expected) => {
    expect(freeFileName(name, [])).toBe(expected);
  });

  it.each([
    [['note.md'], 'note', 'note 2.md'],
    [['Note.md'], 'note', 'note 2.md'],
    [['note.md', 'NOTE 2.MD'], 'note', 'note 3.md'],
    [['각.md'.normalize('NFD')], '각', '각 2.md'],
    [['note.txt'], 'note', 'note.md'],
  ])('beside %j differs from each: %s becomes %s', (taken, name, expected) => {
    expect(freeFileName(name, taken)).toBe(expected);
  });

  it('of 300 syllables fits into 255 bytes, with and without a number', () => {
    const first = freeFileName('한'.repeat(300), []);
    const second = freeFileName('한'.repeat(300), [first]);
    expect(first).toBe(`${'한'.repeat(84)}.md`);
    expect(second).toBe(`${'한'.repeat(83)} 2.md`);
  });

  it('is never cut inside a character', () => {
    const name = freeFileName(`${'a'.repeat(245)}👩‍👩‍👧`, []);
    expect(name).toBe(`${'a'.repeat(245)}.md`);
  });

  it('is safe whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = freeFileName(title, []);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name).toBe(name.normalize('NFC'));
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Surrogate}]|^[. ]|[. ]$/u);
        expect(name).toMatch(/^.+\.(md|markdown|txt)$/i);
      }),
    );
  });
});
