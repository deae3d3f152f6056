import { describe, expect, it } from 'vitest';
import { countBySeverity, toRows } from '../../../renderer/problems/rows.ts';
import { moveFor } from '../../../renderer/ui/tree-moves.ts';
import type { Finding } from '../../../shared/finding.ts';
import { message } from '../../../shared/i18n/index.ts';

const note = message('severity.info');
const related = { span: { from: 90, to: 95 }, message: note };

function finding(from: number, more: Partial<Finding> = {}): Finding {
  const span = { from, to: from + 3 };
  return { ruleId: 'prose/test', severity: 'warning', message: note, span, related: [], ...more };
}

/** What is said about an ignore comment has only its rule below it: it cannot be ignored by another. */
const plain = finding(10, { ruleId: 'lint/test' });
const rich = finding(40, {
  ruleId: 'figures/sum',
  severity: 'error',
  derivation: ['1 + 1 = 2'],
  related: [related],
  fixes: [{ title: note, edits: [] }],
});

const keys = (findings: readonly Finding[]) => toRows(findings, new Set()).map(({ key }) => key);

describe('the rows of the problems tree', () => {
  it('list findings, and what hangs below an open one', () => {
    const [, key] = keys([plain, rich]);
    const offer = { title: note, edits: [{ from: 40, to: 43, insert: '2' }] };
    const rows = toRows([plain, rich], new Set([key!]), () => [offer]);
    expect(rows.map(({ kind }) => kind)).toEqual([
      'finding',
      'finding',
      'derivation',
      'related',
      'fix',
      'fix',
      'ignore',
      'rule',
    ]);
    expect(rows.map((row) => (row.kind === 'finding' ? row.expanded : row.parent))).toEqual([
      false,
      true,
      key,
      key,
      key,
      key,
      key,
      key,
    ]);
  });

  it('keep their names when the text above them moves, and when another finding goes', () => {
    const moved = { ...rich, span: { from: 80, to: 83 } };
    expect(keys([plain, moved])[1]).toBe(keys([plain, rich])[1]);
    expect(keys([rich])[0]).toBe(keys([plain, rich])[1]);
  });

  it('tell findings of the same words apart', () => {
    expect(new Set(keys([plain, finding(20), finding(30)])).size).toBe(3);
  });

  it('count each severity', () => {
    expect(countBySeverity([plain, plain, rich])).toEqual({ error: 1, warning: 2, info: 0 });
  });
});

describe('keys in the problems tree', () => {
  const closed = toRows([plain, rich], new Set());
  const open = toRows([plain, rich], new Set([closed[1]!.key]));
  const go = (row: { key: string } | undefined) => ({ kind: 'go', key: row!.key });

  it('arrows go up and down and stop at the ends', () => {
    expect(moveFor(closed, -1, 'ArrowDown')).toEqual(go(closed[0]));
    expect(moveFor(closed, 0, 'ArrowDown')).toEqual(go(closed[1]));
    expect(moveFor(closed, 1, 'ArrowDown')).toBeNull();
    expect(moveFor(closed, 0, 'ArrowUp')).toBeNull();
    expect(moveFor(open, 0, 'End')).toEqual(go(open.at(-1)));
    expect(moveFor(open, open.length - 1, 'Home')).toEqual(go(open[0]));
  });

  it('right opens, then steps in; left steps out, then closes', () => {
    const toggle = { kind: 'toggle', key: closed[1]!.key };
    expect(moveFor(closed, 1, 'ArrowRight')).toEqual(toggle);
    expect(moveFor(open, 1, 'ArrowRight')).toEqual(go(open[2]));
    expect(moveFor(open, 3, 'ArrowLeft')).toEqual(go(open[1]));
    expect(moveFor(open, 1, 'ArrowLeft')).toEqual(toggle);
  });

  it('does nothing where there is nothing to open', () => {
    expect(moveFor(open, 3, 'ArrowRight')).toBeNull();
    expect(moveFor(closed, 0, 'ArrowLeft')).toBeNull();
    expect(moveFor([], -1, 'ArrowDown')).toBeNull();
    expect(moveFor(closed, 0, 'x')).toBeNull();
  });
});
