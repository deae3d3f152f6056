import type { Currency, Unit } from '../quantity.ts';
import { currencyOf } from './money.ts';
import { before as neighbourBefore } from './neighbours.ts';
import { readUnit } from './units.ts';

const behindForm =
  /(?: ?\/ ?|[ \n](?:per|an?)[ \n])(?:(?:diluted |common |ordinary )?(?<share>share|주)|(?<noun>kg|톤|t|배럴|bbl|barrel|oz|온스|ounce|MWh|kWh|GB|unit|대|개|평|m²|명|user|ton|tonne|hour|Wh|W))(?![A-Za-z가-힣])/y;
const beforeForm =
  /(?<![가-힣])(?:1?(?<share>주)|(?<noun>배럴|톤|대|kg|온스|개|평|1인|인|건|kWh|MWh|MMBtu|부셸|W))당 ?(?:약 |평균 )?$/;
/** How far left of a sum what it is for may begin: `배럴당 평균 `. */
const reach = 12;

/**
 * Money that stands at `from..to`, with what it is the price of (`$1.25 per share`, `배럴당 80달러`) or, beside
 * 원/달러, as a rate of exchange; and where its text ends.
 */
export function readPrice(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  currency: Currency | null,
  floor: number,
): { readonly unit: Unit; readonly to: number } {
  const money = (per: string | null): Unit => ({ kind: 'money', currency, per });
  behindForm.lastIndex = to;
  const behind = behindForm.exec(text)?.groups;
  if (behind) return { unit: money(thingOf(behind)), to: behindForm.lastIndex };
  const before = beforeForm.exec(text.slice(Math.max(floor, from - reach), from))?.groups;
  if (before) return { unit: money(thingOf(before)), to };
  return { unit: exchangeAround(text, from, currency, floor) ?? money(null), to };
}

/** What a price is for, in one spelling: 배럴 and barrel are `bbl`. */
function thingOf({ share, noun = '' }: Readonly<Record<string, string | undefined>>): string {
  if (share !== undefined) return 'share';
  const unit = readUnit(noun, 0)?.unit;
  return unit?.kind === 'measure' ? unit.symbol : noun;
}

/** From a pair of currencies to its rate: ` (USDKRW) 환율은 평균 `. */
const rateWords = '(?: ?\\([A-Z/]{3,8}\\))?(?: ?(?:평균 )?환율)?(?:은|는|이|가|도)?:? ?(?:평균 |약 |현재 )?$';
/** 원/달러 is won for a dollar, and USD/KRW is, too. */
const pair = new RegExp(`(?<quote>원|엔)[/·-](?<base>달러|엔|유로|위안)${rateWords}`);
const pairBase = new RegExp(`(?<base>USD|EUR|GBP|CNY)/?(?<quote>KRW|JPY|USD|CNY)${rateWords}`);
const each = /(?:1|100)? ?(?<base>달러|유로|위안|엔)당 ?(?:약 )?$/;
const rate = /환율[은이가도 ]{0,2}(?:약 )?$|환율 (?:약 )?$/;

/** `원/달러 1,380원` is a rate of exchange; null for plain money. */
export function exchangeAround(
  text: string,
  from: number,
  currency: Currency | null,
  floor: number,
): Unit | null {
  if (neighbourBefore(text, from, floor) === 'none') return null;
  const left = text.slice(Math.max(floor, from - 32), from);
  if (!/환율|달러|[원엔][/·]|USD|EUR|GBP|당/.test(left)) return null;
  const named = pair.exec(left) ?? pairBase.exec(left);
  if (named) return exchange(currencyOf(named.groups!.base!), currencyOf(named.groups!.quote!));
  const per = each.exec(left);
  if (per) return exchange(currencyOf(per.groups!.base!), currency);
  return currency === 'KRW' && rate.test(left) ? exchange('USD', 'KRW') : null;
}

function exchange(base: Currency | null, quote: Currency | null): Unit | null {
  return base && quote ? { kind: 'exchange', base, quote } : null;
}
