import type { Figure } from '../passage.ts';
import type { Place } from '../places.ts';

const then =
  /(?:작년|지난해|재작년)(?:에는|엔|의)?\s(?!\s*(?:같은\s*(?:기간|분기|달)|동[기월])?\s*(?:보다|대비|에\s*비해))[^,.;]*(?:증가|성장|감소|상승|하락|증감)[률율]|(?:[2-9]|\d\d)년\s*전\s*(?:보다|대비|에\s*비해)/;

/** `작년 영업이익 증가율은 32.5%`, `2년 전보다 32.5% 증가`: a change of another time, or since another one. */
export const isChangeOfThen = ({ quantity }: Figure, { passage, sentence }: Place): boolean =>
  quantity.unit.kind === 'percent' && then.test(passage.run.text.slice(sentence.from, quantity.span.from));
