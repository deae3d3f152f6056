import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { type Check, roughlyEquals, sayEquation } from '../../check.ts';
import type { Figure, Passage } from '../../passage.ts';
import { comparable } from '../../quantity.ts';
import { compareValues, difference, sum } from '../../value.ts';
import { sayValue } from '../../wording.ts';

const plus = /^에(?:다|다가)?\s+[가-힣A-Za-z\d· ]{0,14}$/;
const added = /^[을를]\s*(?:더해|더하면|더한|합쳐|합치면|합친|합하면|합한)\s*(?:약|총|모두)?\s*$/;
const minus = /^에서\s+[가-힣A-Za-z\d· ]{0,14}$/;
const taken = /^[을를]\s*(?:빼면|뺀|제외하면|제외한)\s*(?:약|총)?\s*$/;

/** `310만 대에 10월 35만 대를 더해 345만 대`, `900억 원에서 일회성 120억 원을 빼면 780억 원`: sums that a Korean sentence tells. */
export function addedUp({ run: { text }, sentences }: Passage): readonly Check<number>[] {
  return flatMap(sentences, (sentence) => {
    // `한국 10년물 2.87%`: how long a bond runs is no term of a sum.
    const figures = sentence.figures.filter(({ quantity }) => quantity.unit.kind !== 'duration');
    return flatMap(figures, (first, i): readonly Check<number>[] => {
      const [second, result] = [figures[i + 1], figures[i + 2]];
      if (!second || !result) return [];
      const opening = text.slice(first.quantity.span.to, second.quantity.span.from);
      const closing = text.slice(second.quantity.span.to, result.quantity.span.from);
      if (plus.test(opening) && added.test(closing)) return judge(first, second, result, '+');
      return minus.test(opening) && taken.test(closing) ? judge(first, second, result, '−') : [];
    });
  });
}

function judge(first: Figure, second: Figure, result: Figure, sign: '+' | '−'): readonly Check<number>[] {
  const [a, b, c] = [first, second, result].map(({ quantity }) => quantity);
  const [x, y] = [a!.readings[0], b!.readings[0]];
  const areRates = sign === '−' && c!.unit.kind === 'percentPoint';
  const alike = [a!, b!].every(({ unit }) =>
    areRates ? unit.kind === 'percent' : unit.kind === c!.unit.kind && comparable(unit, c!.unit),
  );
  const exact = [a!, b!, c!].every(({ bound, range }) => bound === 'exact' && !range);
  if (!x || !y || !alike || !exact || c!.readings.length === 0) return [];
  const worked = sign === '+' ? sum([x, y]) : difference(x, y);
  const verdict = compareValues(c!.readings, [worked]);
  const expected = sayValue(c!, worked);
  return [
    {
      relation: 'figures/sum',
      members: [result.index, first.index, second.index],
      verdict: verdict === 'loose' ? 'holds' : verdict,
      declared: true,
      derivation: [sayEquation(`${a!.raw} ${sign} ${b!.raw}`, expected, roughlyEquals(verdict), c!.raw)],
      message: message('figures.equation', { stated: c!.raw, expected }),
    },
  ];
}
