import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import type { Figure, Passage } from '../../passage.ts';
import { Rational } from '../../rational.ts';

/** What is a part of one whole, however it is counted. What a fund lends or borrows may be more than it has, so 비중 is not. */
const part =
  /(?:점유율|확률|승률|지분율|매출총이익률|총마진|market share|gross margin|win rate|probability)(?:은|는|이|가|:|\s+(?:of|was|is|at|to|reached|rose to|fell to))?\s*(?:약|무려|about)?\s*$/i;
/** `확률이 120% 높아졌다`: so much more of it. */
const further = /^\s*(?:가량|정도)?\s*(?:더|이상|넘|초과|높|증가|상승|늘|올|성장|확대|급증|more|higher)/i;

const isPart = ({ quantity: { unit, readings, change, range, sign, bound } }: Figure): boolean =>
  unit.kind === 'percent' &&
  readings.length === 1 &&
  change?.role !== 'by' &&
  range === null &&
  sign === 'none' &&
  bound === 'exact';

/** `시장 점유율은 130%`: more than all there is. */
function moreThanAll({ run: { text } }: Passage, figure: Figure): readonly Check<number>[] {
  const { span, readings, raw } = figure.quantity;
  if (!isPart(figure) || (readings[0]!.strict.lo?.value.compare(Rational.one) ?? -1) <= 0) return [];
  if (!part.test(text.slice(Math.max(0, span.from - 40), span.from)) || further.test(text.slice(span.to)))
    return [];
  return [
    {
      relation: 'figures/share',
      members: [figure.index],
      verdict: 'apart',
      declared: true,
      derivation: [`${raw} > 100%`],
      message: message('figures.shareBeyond', { stated: raw }),
    },
  ];
}

/** `고점~저점`, `10%→5%`: told from the higher end on purpose. */
const fromAbove =
  /고점|최고|상단|하락|감소|축소|내려|낮아|인하|역순|\b(?:high|peak|fell|falls|down|declin\w*|narrow\w*)\b/i;
const around = 24;
/** `1,500만 원 - 640만 원`, `800만-300만` take one from the other. */
const isRange = /[~∼〜]|\d[-–]\S/;

/** `$195~146`: a range that begins at its higher end, where one of the two is likely mistyped. */
function backwards({ run: { text } }: Passage, figure: Figure): readonly Check<number>[] {
  const { range, raw, span, unit, role } = figure.quantity;
  const [from, to] = [range?.from.point, range?.to.point];
  if (!from || !to || role !== null || unit.kind === 'duration' || !isRange.test(raw)) return [];
  if (to.sign() <= 0 || from.compare(to) <= 0) return [];
  if (fromAbove.test(text.slice(Math.max(0, span.from - around), span.to + around))) return [];
  return [
    {
      relation: 'figures/range',
      members: [figure.index],
      verdict: 'apart',
      declared: false,
      derivation: [raw],
      message: message('figures.backwards', { range: raw }),
    },
  ];
}

/** What a figure of prose cannot be, whatever else the text tells. */
export const beyondBounds = (passage: Passage): readonly Check<number>[] =>
  flatMap(passage.figures, (figure) => [...moreThanAll(passage, figure), ...backwards(passage, figure)]);
