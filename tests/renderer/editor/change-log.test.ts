import { ChangeSet } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { ChangeLog } from '../../../renderer/editor/change-log.ts';
import type { Finding } from '../../../shared/finding.ts';
import { message } from '../../../shared/i18n/index.ts';

const length = 100;
const note = message('severity.info');

/** A log of edits, each `[from, to, insert]`, on a text of 100 characters; the first makes revision 1. */
function log(...edits: readonly [from: number, to: number, insert: string][]): ChangeLog {
  const changes = new ChangeLog();
  let size = length;
  edits.forEach(([from, to, insert], index) => {
    changes.add(index + 1, ChangeSet.of({ from, to, insert }, size).desc);
    size += insert.length - (to - from);
  });
  return changes;
}

function finding(from: number, to: number, more: Partial<Finding> = {}): Finding {
  return { ruleId: 'prose/test', severity: 'info', message: note, span: { from, to }, related: [], ...more };
}

describe('placing findings in a text that changed since', () => {
  it('moves spans behind an edit and leaves those before it', () => {
    const changes = log([50, 50, 'abc']);
    expect(changes.locate({ from: 60, to: 70 }, 0)).toEqual({ from: 63, to: 73 });
    expect(changes.locate({ from: 10, to: 20 }, 0)).toEqual({ from: 10, to: 20 });
  });

  it('lets a span grow with text typed inside it, not with text typed at its edges', () => {
    expect(log([15, 15, 'xx']).locate({ from: 10, to: 20 }, 0)).toEqual({ from: 10, to: 22 });
    expect(log([10, 10, 'xx']).locate({ from: 10, to: 20 }, 0)).toEqual({ from: 12, to: 22 });
    expect(log([20, 20, 'xx']).locate({ from: 10, to: 20 }, 0)).toEqual({ from: 10, to: 20 });
  });

  it('counts only the edits after the revision that was checked', () => {
    const changes = log([0, 0, 'aaaaa'], [0, 0, 'bb']);
    expect(changes.locate({ from: 10, to: 20 }, 0)).toEqual({ from: 17, to: 27 });
    expect(changes.locate({ from: 10, to: 20 }, 1)).toEqual({ from: 12, to: 22 });
    expect(changes.locate({ from: 10, to: 20 }, 2)).toEqual({ from: 10, to: 20 });
  });

  it('drops a finding whose text is gone, and keeps one about a place without text', () => {
    const placed = log([10, 30, '']).place([finding(12, 20), finding(40, 50), finding(30, 30)], 0);
    expect(placed.map(({ span }) => span)).toEqual([
      { from: 20, to: 30 },
      { from: 10, to: 10 },
    ]);
  });

  it('moves related places and fixes along, and drops a fix whose place was edited', () => {
    const edit = (from: number, to: number) => ({ title: note, edits: [{ from, to, insert: '!' }] });
    const [placed] = log([50, 52, 'xyz']).place(
      [
        finding(5, 9, {
          related: [{ span: { from: 80, to: 90 }, message: note }],
          fixes: [edit(51, 53), edit(60, 61), edit(5, 5)],
        }),
      ],
      0,
    );
    expect(placed!.related[0]!.span).toEqual({ from: 81, to: 91 });
    expect(placed!.fixes!.map(({ edits }) => edits[0])).toEqual([
      { from: 61, to: 62, insert: '!' },
      { from: 5, to: 5, insert: '!' },
    ]);
  });

  it('cannot place what is older than the edits that it remembers', () => {
    const changes = log(...Array.from({ length: 2500 }, (): [number, number, string] => [0, 0, 'x']));
    expect(changes.reaches(10)).toBe(false);
    expect(changes.reaches(2000)).toBe(true);
    expect(changes.locate({ from: 1, to: 2 }, 2000)).toEqual({ from: 501, to: 502 });
    changes.trim(2400);
    expect(changes.reaches(2399)).toBe(false);
    expect(changes.locate({ from: 1, to: 2 }, 2400)).toEqual({ from: 101, to: 102 });
  });
});
