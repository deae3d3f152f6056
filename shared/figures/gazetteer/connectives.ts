/**
 * Words that may stand between a label and its figure and leave no doubt that the figure is the label's: verbs of
 * movement and being, prepositions, time. Any other word may open another subject.
 */
const english = new Set(
  (
    'or and to from for the a an of in at by on as it its our we with versus vs during year years ended ending end fiscal ' +
    'quarter quarters quarterly month months period periods same prior previous last first second third fourth ago half ' +
    'respectively was were is are be been being had has have would will also only both approximately about around nearly ' +
    'increased increase increases decreased decrease decreases grew growth grow rose rise fell fall declined decline dropped drop ' +
    'improved improvement totaled totalled totaling totalling total reached amounted represented remained recorded reported ' +
    'compared comparison against up down higher lower than more less year-over-year year-on-year over basis point points ' +
    'percent percentage rate ratio amount amounts balance value expense expenses cost costs segment segments revenue revenues ' +
    'sales product products services subscriber subscribers customers users approximated contributed comprised which that this these was-up january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec calendar date positive negative ' +
    'rmb usd million billion thousand loss gain losses gains net million approximately non gaap per share interim annual financial full corresponding'
  ).split(' '),
);

const korean =
  /^(?:은|는|이|가|을|를|의|에|로|으로|도|만|과|와|까지|에서|보다|약|대비|전|현재|기준|당일|전일|전년|동기|지수|역시|종가|수준|대|월간|주간|일간|연간|기록|마감|강세|약세|정도|총|무려|또|오른|내린|뛴|빠진|늘어난|줄어든|이미|모두|종목|구간|거래일|소폭|크게|대폭|수익률|같은|이상|전주|전월|현|및|포인트|각각|일)$|^(?:상승|하락|급등|급락|반등|증가|감소|개선|악화|기록|마감|성장|확대|축소|둔화|회복|폭등|폭락|오르|올라|올랐|내리|내려|내렸|떨어|늘어|늘었|줄어|줄었|뛰|집계|나타|달하|도달)[가-힣]*$/;

/** Whether a text holds nothing but connecting words, signs and digits. */
export function onlyConnects(text: string): boolean {
  if (/[;=|]/.test(text)) return false;
  for (const [word] of text.matchAll(/[A-Za-z][A-Za-z-]*|[가-힣]+/g)) {
    if (/^[A-Za-z]/.test(word) ? !english.has(word.toLowerCase()) : !korean.test(word)) return false;
  }
  return true;
}
