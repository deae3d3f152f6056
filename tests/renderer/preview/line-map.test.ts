import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lineOfY,
  matchHeight,
  scrollTopFor,
  toLineMap,
  yOfLine,
} from '../../../renderer/preview/line-map.ts';

const map = toLineMap([
  { line: 1, y: 0 },
  { line: 3, y: 100 },
  { line: 4, y: 500 },
]);

describe('the map between source lines and heights', () => {
  it('reads anchors exactly and places between them in proportion', () => {
    expect(yOfLine(map, 3)).toBe(100);
    expect(yOfLine(map, 2)).toBe(50);
    expect(yOfLine(map, 3.25)).toBe(200);
    expect(lineOfY(map, 400)).toBe(3.75);
  });

  it('stays at its ends outside them', () => {
    expect([yOfLine(map, 0), yOfLine(map, 99)]).toEqual([0, 500]);
    expect([lineOfY(map, -5), lineOfY(map, 900)]).toEqual([1, 4]);
    expect(yOfLine([], 7)).toBe(0);
  });

  it('leaves out elements that stand beside or above one before them', () => {
    const cells = [
      { line: 1, y: 0 },
      { line: 2, y: 40 },
      { line: 2, y: 40 },
      { line: 3, y: 30 },
      { line: 2.5, y: 60 },
      { line: 4, y: 90 },
    ];
    expect(toLineMap(cells).map(({ line }) => line)).toEqual([1, 2, 2.5, 4]);
  });

  it('leads back to where one came from', () => {
    const step = fc.record({
      line: fc.double({ min: 0.1, max: 50, noNaN: true }),
      y: fc.double({ min: 1, max: 5000, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 2, maxLength: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (steps, share) => {
          let line = 0;
          let y = 0;
          const anchors = toLineMap(
            steps.map((step) => {
              line += step.line;
              y += step.y;
              return { line, y };
            }),
          );
          const first = anchors[0]!.y;
          const place = first + share * (anchors.at(-1)!.y - first);
          expect(yOfLine(anchors, lineOfY(anchors, place))).toBeCloseTo(place, 5);
        },
      ),
    );
  });
});

describe('the height by which two panes are matched', () => {
  it('is the upper edge at the top, the lower edge at the end', () => {
    expect(matchHeight({ top: 0, visible: 400, whole: 2000 })).toBe(0);
    expect(matchHeight({ top: 1600, visible: 400, whole: 2000 })).toBe(2000);
    expect(matchHeight({ top: 800, visible: 400, whole: 2000 })).toBe(1000);
  });

  it('leads back to the same scroll position', () => {
    const visible = 731;
    for (const top of [0, 1, 500.5, 3000]) {
      expect(scrollTopFor(matchHeight({ top, visible, whole: 9001 }), { visible, whole: 9001 })).toBeCloseTo(
        top,
      );
    }
  });

  it('is nothing where there is nothing to scroll', () => {
    expect(matchHeight({ top: 0, visible: 400, whole: 300 })).toBe(0);
    expect(scrollTopFor(200, { visible: 400, whole: 300 })).toBe(0);
  });
});
