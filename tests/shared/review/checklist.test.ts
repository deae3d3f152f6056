import { describe, expect, it } from 'vitest';
import { say } from '../../../shared/i18n/index.ts';
import { openPoints, samePoints, sayPoint } from '../../../shared/review/checklist.ts';

const clean = {
  approval: 'current',
  threads: [],
  wasApproved: true,
  findings: [],
  figures: { conflicts: 0 },
} as const satisfies Parameters<typeof openPoints>[0];
const open = { resolved: null };
const resolved = { resolved: { by: '김지수', at: 1 } };

describe('what is open in an article that is to leave', () => {
  it('is nothing where it was approved as it stands and all was answered', () => {
    expect(openPoints({ ...clean, threads: [resolved] })).toEqual([]);
  });

  it('is told with how much of it there is, the gravest first', () => {
    const findings = [
      { ruleId: 'disclosure/risk', severity: 'error' },
      { ruleId: 'structure/comment', severity: 'info' },
      { ruleId: 'structure/leftover', severity: 'warning' },
      { ruleId: 'prose/spelling', severity: 'warning' },
    ] as const;
    const points = openPoints({
      ...clean,
      approval: 'changed',
      threads: [open, resolved, open],
      findings,
      figures: { conflicts: 3 },
    });
    expect(points.map((point) => say('ko', sayPoint(point)))).toEqual([
      '승인한 뒤에 바뀜',
      '열린 댓글 2개',
      '오류 1개',
      '서로 맞지 않는 수치 3개',
      '쓰다 만 표시와 주석 2개',
    ]);
    expect(points.map((point) => say('en', sayPoint(point)))[0]).toBe('Changed since it was approved');
  });

  it.each([
    ['its status says so and nobody’s name stands by it', { approval: 'missing', wasApproved: false }, true],
    ['somebody has looked at it', { approval: 'unclaimed', wasApproved: false, threads: [resolved] }, true],
    ['it was approved once', { approval: 'unclaimed', wasApproved: true }, true],
    ['nobody but its writer ever had to do with it', { approval: 'unclaimed', wasApproved: false }, false],
  ] as const)('is the approval where %s: %#', (_, some, asked) => {
    const points = openPoints({ ...clean, ...some });
    expect(points.map(({ what }) => what)).toEqual(asked ? ['unapproved'] : []);
  });

  it('is the same only where as much is open of each', () => {
    const [a, b] = [
      { what: 'errors', count: 1 },
      { what: 'comments', count: 2 },
    ] as const;
    expect(samePoints([a, b], [{ ...a }, { ...b }])).toBe(true);
    expect(samePoints([a, b], [a])).toBe(false);
    expect(samePoints([a], [{ ...a, count: 2 }])).toBe(false);
  });
});
