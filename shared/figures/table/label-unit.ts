import { Rational } from '../rational.ts';
import type { TableUnit } from '../reader/table-unit.ts';

const of = (unit: TableUnit['unit'], scale: Rational): TableUnit => ({
  unit,
  scale,
  span: { from: 0, to: 0 },
});

/** `% Change (in millions)`: bare numbers below it are percentages, whatever the caption says. */
export const percent = of({ kind: 'percent' }, Rational.of(1, 100));
const share = of({ kind: 'money', currency: null, per: 'share' }, Rational.one);
const multiple = of({ kind: 'multiple' }, Rational.one);

/** Percentages by their name alone; 환율 and 배율 are none. */
const rates = /[가-힣](?:률|(?<![환배])율)(?![가-힣])|(?<![A-Za-z])(?:OPM|NPM|GPM|ROE|ROA|ROIC)(?![A-Za-z])/;
/** Percentages where the caption names % beside the unit of the amounts: `(억원, %)`. */
const ratesBeside = /비중|마진|\b(?:margin|yield|growth)\b/i;
/** Changes: in percent where the caption names %, else in percent or in the amounts' unit. */
const changes = /(?<![A-Za-z])(?:[YQM]o[YQM]|[YQM]\/[YQM])(?![A-Za-z])/i;
/** An amount per share is none of the thousands or millions that the caption gives the amounts around it. */
const perShare = /\bper\s+(?:[a-z]+\s+){0,3}(?:share|unit)\b|\bEPS\b/i;
const multiples = /(?<![A-Za-z])(?:PER|PBR|PSR|PCR|P\/?[EBS]|EV\s*\/\s*EBITDA)(?![A-Za-z])|배율|배수/;

/**
 * The unit that a label gives its bare numbers by its meaning, whatever unit the caption gives the amounts around them:
 * 영업이익률 is in percent, PER in times. `none`: they stay bare; null: the label says nothing. `besidePercent`: the
 * caption names %, too.
 */
export function unitByMeaning(label: string, besidePercent: boolean): TableUnit | 'none' | null {
  if (rates.test(label) || (besidePercent && (ratesBeside.test(label) || changes.test(label))))
    return percent;
  if (changes.test(label)) return 'none';
  if (perShare.test(label)) return share;
  return multiples.test(label) ? multiple : null;
}
