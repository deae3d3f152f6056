import { describe, expect, it } from 'vitest';
import { nextFinding } from '../../../renderer/editor/next-finding.ts';

const at = (from: number, to: number) => ({ span: { from, to } });
const findings = [at(5, 8), at(5, 8), at(5, 20), at(30, 30), at(40, 45)];

/** The spans that one visits by pressing the key again and again, from a place on. */
function visit(from: number, direction: 1 | -1, times: number): string[] {
  let selection = { from, to: from };
  return Array.from({ length: times }, () => {
    selection = nextFinding(findings, selection, direction)!.span;
    return `${selection.from}-${selection.to}`;
  });
}

describe('going from problem to problem', () => {
  it('visits each place once, in order, and then from the top', () => {
    expect(visit(0, 1, 5)).toEqual(['5-8', '5-20', '30-30', '40-45', '5-8']);
  });

  it('goes back the same way', () => {
    expect(visit(35, -1, 5)).toEqual(['30-30', '5-20', '5-8', '40-45', '30-30']);
  });

  it('starts behind the cursor, or before it', () => {
    expect(visit(33, 1, 1)).toEqual(['40-45']);
    expect(visit(50, 1, 1)).toEqual(['5-8']);
    expect(visit(2, -1, 1)).toEqual(['40-45']);
  });

  it('goes nowhere where there is no problem', () => {
    expect(nextFinding([], { from: 0, to: 0 }, 1)).toBeNull();
  });
});
