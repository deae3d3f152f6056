import { describe, expect, it } from 'vitest';
import { commandFinder } from '../../../renderer/commands/find-commands.ts';
import { commandIds } from '../../../shared/commands.ts';
import { messages } from '../../../shared/i18n/index.ts';

const anything = () => true;
const firstFor = (locale: 'ko' | 'en', query: string) => commandFinder(locale, anything)(query)[0];

describe('the palette', () => {
  it.each([
    ['ko', '변경', 'file.history', null],
    ['ko', 'ㅂㄱㅇㄹ', 'file.history', null],
    ['ko', 'history', 'file.history', 'History…'],
    ['en', '변경 이력', 'file.history', '변경 이력…'],
  ] as const)('finds a command by its name in either language: %s %s', (locale, query, id, foundBy) => {
    expect(firstFor(locale, query)).toMatchObject({ id, foundBy });
  });

  it.each([
    ['ko', '기록', 'file.history', '기록'],
    ['ko', '버전', 'file.history', '버전'],
    ['ko', '버저', 'file.history', '버전'],
    ['en', 'version', 'file.history', 'versions'],
    ['en', '버전', 'file.history', '버전'],
    ['ko', '삭제', 'file.trash', '삭제'],
    ['ko', 'delete', 'table.deleteRow', 'Table: Delete Row'],
    ['ko', '표 삽입', 'table.insert', '표 삽입'],
    ['ko', '행 추가', 'table.rowAbove', '위에 행 추가'],
    ['ko', '행 삭제', 'table.deleteRow', '행 삭제'],
    ['ko', '다크', 'view.theme', '다크 모드'],
    ['en', 'prefer', 'view.settings', 'preferences'],
  ] as const)('finds a command by another word for it: %s %s', (locale, query, id, foundBy) => {
    expect(firstFor(locale, query)).toMatchObject({ id, foundBy });
  });

  it('puts what is named so before what is only meant so', () => {
    const ids = commandFinder('ko', anything)('지우기').map(({ id }) => id);
    expect(ids.indexOf('table.deleteRow')).toBeLessThan(ids.indexOf('file.trash'));
    expect(ids).toContain('file.trash');
  });

  it('offers nothing that cannot be done now, and all that can before anything is typed', () => {
    const find = commandFinder('ko', (id) => id !== 'file.history');
    expect(find('기록').map(({ id }) => id)).not.toContain('file.history');
    expect(commandFinder('en', anything)('')).toHaveLength(commandIds.length);
  });

  it('has other words for commands only', () => {
    const meant = Object.keys(messages).filter((key) => key.startsWith('commandWords.'));
    const known = commandIds.map((id) => `commandWords.${id}`);
    expect(meant.filter((key) => !known.includes(key))).toEqual([]);
  });
});
