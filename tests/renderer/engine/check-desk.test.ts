import { beforeEach, describe, expect, it } from 'vitest';
import { CheckDesk } from '../../../renderer/engine/check-desk.ts';
import type { CheckReply, CheckRequest } from '../../../renderer/engine/protocol.ts';
import type { Article } from '../../../shared/article/article.ts';
import { readFigures } from '../../../shared/figures/index.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { defaultConfig } from '../../../shared/lint/lint-config.ts';
import type { LintContext } from '../../../shared/lint/rule.ts';

const figures = { read: 0, bound: 0, checked: 0, conflicts: 0 };

let now: number;
let replies: CheckReply[];
let checked: { text: string; context: LintContext }[];
let checkTakes: number;
let desk: CheckDesk;

beforeEach(() => {
  now = 0;
  replies = [];
  checked = [];
  checkTakes = 0;
  const watched = (article: Article, context: LintContext) => {
    if (article.text.includes('독')) throw new RangeError('too deep');
    checked.push({ text: article.text, context });
    now += checkTakes;
    return { findings: [], figures, ledger: readFigures(article).ledger };
  };
  desk = new CheckDesk(
    (reply) => replies.push(reply),
    watched,
    () => now,
  );
});

const open = (id: string, text: string): CheckRequest => ({
  type: 'open',
  id,
  path: `${id}.md`,
  assets: '',
  revision: 0,
  text,
});

function work(): string[] {
  replies = [];
  while (desk.work());
  return replies.filter(({ type }) => type !== 'working').map((reply) => reply.type);
}

describe('the check desk', () => {
  it('checks an opened document at once: facts first, then findings', () => {
    desk.handle(open('a', '# 제목\n\n한 문장이 있다.'));
    expect(work()).toEqual(['facts', 'findings']);
    expect(replies).toContainEqual(
      expect.objectContaining({
        type: 'facts',
        facts: expect.objectContaining({ title: '제목', status: null }),
      }),
    );
    expect(desk.untilDue).toBeNull();
  });

  it('waits for a pause after an edit, and starts the wait again with the next', () => {
    desk.handle(open('a', '가'));
    work();
    desk.handle({ type: 'edit', id: 'a', revision: 1, edits: [{ from: 1, to: 1, insert: '나' }] });
    expect(work()).toEqual([]);
    const pause = desk.untilDue!;
    now += pause - 1;
    desk.handle({ type: 'edit', id: 'a', revision: 2, edits: [{ from: 2, to: 2, insert: '다' }] });
    now += pause - 1;
    expect(work()).toEqual([]);
    now += 1;
    expect(work()).toEqual(['facts', 'findings']);
    expect(checked.at(-1)!.text).toBe('가나다');
    expect(replies.at(-1)).toMatchObject({ revision: 2 });
  });

  it('waits longer where the check takes longer', () => {
    desk.handle(open('a', '가'));
    work();
    const edit: CheckRequest = { type: 'edit', id: 'a', revision: 1, edits: [] };
    desk.handle(edit);
    const quick = desk.untilDue!;
    checkTakes = 600;
    now += quick;
    work();
    desk.handle(edit);
    expect(desk.untilDue).toBeGreaterThan(quick);
  });

  it('starts afresh when an edit comes while the check is under way', () => {
    desk.handle(open('a', '가'));
    desk.work();
    desk.handle({ type: 'edit', id: 'a', revision: 1, edits: [{ from: 0, to: 1, insert: '나' }] });
    now += 10_000;
    work();
    expect(checked.map(({ text }) => text)).toEqual(['나']);
  });

  it('asks for more time for a longer text', () => {
    const allowFor = (text: string) => {
      desk.handle(open('a', text));
      replies = [];
      desk.work();
      const [working] = replies;
      return working?.type === 'working' ? working.allow : 0;
    };
    expect(allowFor('가나다 '.repeat(50_000))).toBeGreaterThan(allowFor('가나다'));
  });

  it('reports a check that throws, and goes on with the other documents', () => {
    desk.handle(open('bad', '독'));
    desk.handle(open('good', '약'));
    expect(work()).toEqual(['facts', 'failed', 'facts', 'findings']);
    expect(replies).toContainEqual(expect.objectContaining({ type: 'failed', id: 'bad', revision: 0 }));
  });

  it('checks again when the library changes, and compares its paths composed', () => {
    desk.handle(open('a', '가'));
    work();
    const articles = [{ path: '시장.md'.normalize('NFD'), title: '시장' }];
    desk.handle({ type: 'library', library: { files: ['그림/표.png'], articles }, config: defaultConfig });
    expect(work()).toEqual(['facts', 'findings']);
    const { library, path } = checked.at(-1)!.context;
    expect(path).toBe('a.md');
    expect(library!.has('시장.md')).toBe(true);
    expect(library!.has('그림/표.png'.normalize('NFD'))).toBe(true);
    expect(library!.has('그림/다른 표.png')).toBe(false);
  });

  it('binds figures by the names that the library settings give', () => {
    const own = new CheckDesk(
      (reply) => replies.push(reply),
      lint,
      () => now,
    );
    const names = { entities: [{ name: '누리반도체', aliases: ['Nuri Semi'] }], metrics: [] };
    own.handle({ type: 'library', library: null, config: { ...defaultConfig, ...names } });
    own.handle(open('a', '# 비교\n\n- 누리반도체 매출: 31억 원\n\n## 실적\n\n- Nuri Semi 매출: 46억 원'));
    while (own.work());
    expect(replies.at(-1)).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ ruleId: 'figures/same-fact' })]),
    });
  });

  it('says where the figures stand, and their whole ledger only to who watches', () => {
    desk.handle(open('a', '매출은 25억 원이다.'));
    expect(work()).toEqual(['facts', 'findings']);
    expect(replies.at(-1)).toMatchObject({ marks: [{ from: 4, to: 9, state: 'single' }] });
    replies = [];
    desk.handle({ type: 'watch', id: 'a', on: true });
    expect(replies).toMatchObject([{ type: 'ledger', revision: 0, lines: [{ raw: '25억 원' }] }]);
    expect(structuredClone(replies)).toEqual(replies);

    desk.handle({ type: 'edit', id: 'a', revision: 1, edits: [{ from: 4, to: 6, insert: '30' }] });
    now += 10_000;
    expect(work()).toEqual(['facts', 'ledger', 'findings']);
    desk.handle({ type: 'watch', id: 'a', on: false });
    desk.handle({ type: 'edit', id: 'a', revision: 2, edits: [{ from: 4, to: 6, insert: '35' }] });
    now += 10_000;
    expect(work()).toEqual(['facts', 'findings']);
  });

  it('says nothing more of a document that was closed', () => {
    desk.handle(open('a', '가'));
    desk.handle({ type: 'close', id: 'a' });
    expect(work()).toEqual([]);
  });
});
