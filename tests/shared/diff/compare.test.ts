import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCompare } from '../../../shared/diff/compare.ts';
import type { DiffRow, Segment } from '../../../shared/diff/rows.ts';

const compareTexts = createCompare();

/** A figure's change as one line: `목표가: $250 → $260 +4%`. */
function figures(before: string, after: string): string[] {
  return compareTexts(before, after).figures.map(({ before, after, move, times }) => {
    const by = move && (move.kind === 'relative' ? `${move.percent}%` : `${move.points}%p`);
    return [`${before ?? '·'} → ${after ?? '·'}`, by, times > 1 && `×${times}`].filter(Boolean).join(' ');
  });
}

const mark = ({ kind, text }: Segment) =>
  kind === 'removed' ? `[-${text}-]` : kind === 'added' ? `{+${text}+}` : text;

/** A row as text, changes marked: `목표가는 [-$250-]{+$260+}`. */
function shown(row: DiffRow): string {
  if (row.kind === 'gap') return `… ${row.count}`;
  return row.cells.map((cell) => cell.map(mark).join('')).join(row.table ? '|' : '');
}

const rows = (before: string, after: string) => compareTexts(before, after).rows.map(shown);

describe('the figures that changed', () => {
  it('come with how far they moved', () => {
    expect(figures('목표가는 $250이다.\n', '목표가는 $260이다.\n')).toEqual(['$250 → $260 4%']);
    expect(figures('매출은 1,200억 원이다.', '매출은 900억 원이다.')).toEqual(['1,200억 원 → 900억 원 -25%']);
  });

  it('move by percentage points where they are percentages', () => {
    expect(figures('영업이익률은 35%였다.', '영업이익률은 38%였다.')).toEqual(['35% → 38% 3%p']);
  });

  it('are paired with their own kind where several change in one sentence', () => {
    expect(figures('매출은 120억 원으로 12% 늘었다.', '매출은 130억 원으로 15% 늘었다.')).toEqual([
      '120억 원 → 130억 원 8.3%',
      '12% → 15% 3%p',
    ]);
  });

  it('have no percentage where none would be true', () => {
    expect(figures('목표가는 $250이다.', '목표가는 25만 원이다.')).toEqual(['· → 25만 원', '$250 → ·']);
    expect(figures('영업손실 100억 원이다.', '영업이익 50억 원이다.')).toEqual([
      expect.stringMatching(/100억 원 → .*50억 원$/),
    ]);
    expect(figures('배당은 0원이다.', '배당은 500원이다.')).toEqual(['0원 → 500원']);
  });

  it('say what they are about, or else the words before them', () => {
    const [change] = compareTexts('# 에이컴\n\n목표가는 $250이다.', '# 에이컴\n\n목표가는 $260이다.').figures;
    expect(change?.parts?.metric ?? change?.context).toMatch(/target|목표가/);
    const [unbound] = compareTexts(
      '자리에는 **모두** 12명이 있었다.',
      '자리에는 **모두** 15명이 있었다.',
    ).figures;
    expect(unbound?.context).toBe('자리에는 모두');
    const [second] = compareTexts('주가가 올랐다. 직원은 12명.', '주가가 올랐다. 직원은 15명.').figures;
    expect(second?.context).toBe('직원은');
  });

  it('are counted where the same change was made in several places', () => {
    const text = (price: string) => `## 요약\n\n목표가 ${price}\n\n## 결론\n\n목표가 ${price}\n`;
    expect(figures(text('$250'), text('$260'))).toEqual(['$250 → $260 4% ×2']);
  });

  it('are none where a sentence only moved', () => {
    expect(figures('매출은 120억 원이다.\n\n비고.\n', '비고.\n\n매출은 120억 원이다.\n')).toEqual([]);
  });

  it('are none where only the words changed', () => {
    expect(figures('매출은 120억 원으로 늘었다.', '매출이 120억 원으로 커졌다.')).toEqual([]);
  });

  it('that are new or gone come last', () => {
    expect(figures('배당은 500원.\n', '목표가 $260.\n\n배당은 600원.\n')).toEqual([
      '500원 → 600원 20%',
      '· → $260',
    ]);
  });
});

describe('the lines', () => {
  it('show the words that changed inside their line, and a figure as one piece', () => {
    expect(rows('목표가는 $1,250으로 본다.', '목표가는 $1,300으로 유지한다.')).toEqual([
      '목표가는 [-$1,250-]{+$1,300+}으로 [-본다-]{+유지한다+}.',
    ]);
  });

  it('show what stands around a change, without blank lines, and count the others', () => {
    const text = (word: string) =>
      ['하나', '둘', '셋', '넷', '', word, '', '여섯', '일곱', '여덟', '아홉'].join('\n');
    expect(rows(text('다섯'), text('오'))).toEqual(['… 3', '넷', '[-다섯-]{+오+}', '여섯', '… 3']);
  });

  it('that are new or gone stand by themselves', () => {
    expect(compareTexts('하나\n둘\n', '하나\n새 줄\n둘\n').rows).toMatchObject([
      { kind: 'same' },
      { kind: 'added', line: 2 },
      { kind: 'same' },
    ]);
    expect(rows('하나\n둘\n셋\n', '하나\n셋\n')).toEqual(['하나', '[-둘-]', '셋']);
  });

  it('show where a line was split', () => {
    expect(rows('앞말 뒷말\n', '앞말\n뒷말\n').join('\n')).toContain('↵');
  });

  it('of a table are compared cell by cell', () => {
    const table = (price: string) => `| 종목 | 목표가 |\n|---|---:|\n| 가나 | ${price} |\n| a\\|b | $10 |\n`;
    const { rows: found } = compareTexts(table('$250'), table('$260'));
    expect(found.map(shown)).toEqual([
      ' 종목 | 목표가 ',
      '---|---:',
      ' 가나 | [-$250-]{+$260+} ',
      ' a\\|b | $10 ',
    ]);
    expect(found.every((row) => row.kind !== 'gap' && row.table)).toBe(true);
  });

  it('are none where only the line ends differ', () => {
    expect(compareTexts('하나\r\n둘\r\n', '하나\n둘\n')).toMatchObject({ figures: [], rows: [] });
  });

  it('hold every word of both texts that changed', () => {
    const word = fc.constantFrom('매출', '120억 원', '12%', '은', ' ', '\n', '|', '**', '목표가', '$250');
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { rows: found } = compareTexts(before, after);
        const words = (...kinds: Segment['kind'][]) =>
          found
            .flatMap((row) => (row.kind === 'gap' ? [] : row.cells.flat()))
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ text }) => text)
            .join('')
            .replace(/[\s|↵]/g, '');
        if (found.some(({ kind }) => kind === 'gap')) return;
        const plain = (whole: string) => whole.replace(/[\s|]/g, '');
        if (found.length > 0) {
          expect(words('same', 'removed')).toBe(plain(before));
          expect(words('same', 'added')).toBe(plain(after));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of a text too long for its figures are told all the same, and that the figures were not read', () => {
    const long = `${'가나다라 '.repeat(250_000)}\n`;
    const { figuresRead, rows: found } = compareTexts(`${long}목표가 $250\n`, `${long}목표가 $260\n`);
    expect(figuresRead).toBe(false);
    expect(found.at(-1) && shown(found.at(-1)!)).toContain('{+');
  });

  it('of a long article are read where it changed, with what stands above them', () => {
    const section = (name: string, price: string) =>
      `## ${name}\n\n${'어제와 다르지 않은 하루가 이어졌다.\n\n'.repeat(60)}목표가는 ${price}이다.\n\n`;
    const article = (price: string) =>
      `# 세 해의 이야기\n\n${section('2026년', '1,000원')}${section('2027년', price)}${section('2028년', '3,000원')}`.repeat(
        350,
      );
    const first = article('2,000원');
    const second = first.replace('목표가는 2,000원', '목표가는 2,200원');
    expect(first.length).toBeGreaterThan(1_000_000);
    const { figures: found, figuresRead } = compareTexts(first, second);
    expect(figuresRead).toBe(true);
    expect(found).toMatchObject([
      {
        before: '2,000원',
        after: '2,200원',
        parts: { period: '2027', metric: 'target-price' },
        move: { kind: 'relative', percent: '10' },
      },
    ]);
  });

  it('of two long texts that share nothing are still told', () => {
    const long = (letter: string) => Array.from({ length: 2000 }, (_, i) => `${letter}${i}`).join('\n');
    const { rows: found } = compareTexts(long('가'), long('나'));
    expect(found).toHaveLength(4000);
  });
});
