import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import { type Check, equals, sayEquation } from '../check.ts';
import type { Figure } from '../passage.ts';
import { comparable } from '../quantity.ts';
import { compareValues, growth } from '../value.ts';
import { sayValue } from '../wording.ts';

const opensPrice = /^[^().;\d]{0,12}\(\s*(?:현재\s*주?가?|현\s*주?가|종가|주가)?\s*:?\s*$/;
const opensUpside =
  /^\s*[,/·]?\s*(?:상승\s*여력|업사이드|upside|괴리율)?\s*(?:은|는|이|가|:)?\s*(?:약\s*)?$/i;

const impliesUpside =
  /^,?\s+(?:(?:which|that|and)\s+)?(?:implies|implying|represents|representing|offers|offering|means|suggests|suggesting|gives|giving|is|leaves|leaving|indicates|indicating)\s+(?:a\s+|an\s+|about\s+|some\s+|roughly\s+|approximately\s+)*$/i;
const leadsToPrice =
  /^\s+(?:(?:of\s+)?upside(?:\s+potential)?\s+(?:from|over|to|on|versus|vs\.?)|above|over)\s+(?:(?:the|its|a|today’s|today's|yesterday’s|yesterday's)\s+)?(?:(?:current|last|latest|closing|recent|share|stock|market)\s+)*(?:price|close|level)?\s*(?:of|at)?\s*$/i;

/** Whether an upside is told from the price behind it: `25% upside from $100`, `20% above the last close of $40`. */
export const isFromPrice = (text: string, upside: Figure, price: Figure | undefined): boolean =>
  price?.quantity.unit.kind === 'money' &&
  leadsToPrice.test(text.slice(upside.quantity.span.to, price.quantity.span.from));

/** Whether a figure is the price that a bracket gives behind a target: `28,000(현재 20,650, +36%)`. */
export function isPriceBehind(text: string, target: Figure | undefined, price: Figure): boolean {
  return target?.quantity.unit.kind === 'money' || target?.quantity.unit.kind === 'plain'
    ? opensPrice.test(text.slice(target.quantity.span.to, price.quantity.span.from)) &&
        comparable(target.quantity.unit, price.quantity.unit)
    : false;
}

/** A target, the price of today and the upside, in one bracket or one clause: target ÷ price − 1 is the upside. */
export const targetUpside = ({ read, bound }: BoundBlock): readonly Check<Figure>[] =>
  flatMap(read.passages, ({ run: { kind, text }, figures }) =>
    kind === 'cell'
      ? []
      : flatMap(figures, (target, i): readonly Check<Figure>[] => {
          const [price, upside] = [figures[i + 1], figures[i + 2]];
          if (!price || !upside) return [];
          if (bound[target.index]?.subject.metric?.id !== 'target-price') return [];
          if (price.quantity.unit.kind === 'percent' && isFromPrice(text, price, upside)) {
            const between = text.slice(target.quantity.span.to, price.quantity.span.from);
            return impliesUpside.test(between) ? judge(target, upside, price) : [];
          }
          if (upside.quantity.unit.kind !== 'percent') return [];
          if (!isPriceBehind(text, target, price)) return [];
          if (!opensUpside.test(text.slice(price.quantity.span.to, upside.quantity.span.from))) return [];
          return judge(target, price, upside);
        }),
  );

function judge(target: Figure, price: Figure, upside: Figure): readonly Check<Figure>[] {
  const [a, b] = [target, price].map(({ quantity }) => quantity.readings[0]);
  const worked = a && b && growth(a, { strict: b.strict, lax: b.strict });
  if (!worked || upside.quantity.readings.length === 0) return [];
  const verdict = compareValues(upside.quantity.readings, [worked]);
  const expected = sayValue(upside.quantity, worked);
  const stated = upside.quantity.raw;
  return [
    {
      relation: 'figures/growth',
      members: [upside, target, price],
      verdict,
      declared: true,
      derivation: [
        sayEquation(`${target.quantity.raw} ÷ ${price.quantity.raw} − 1`, expected, equals(verdict), stated),
      ],
      message: message('figures.growth', { stated, expected }),
    },
  ];
}
