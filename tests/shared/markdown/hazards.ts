/**
 * Strings that Korean finance text is made of and that CommonMark or GFM read wrongly, with the HTML that a reader
 * expects. Preview, editor and exports are all held to this one list.
 */
export interface Hazard {
  readonly source: string;
  readonly html: string;
}

const strong = (rows: readonly (readonly [inside: string, outside: string])[]): Hazard[] =>
  rows.map(([inside, outside]) => ({
    source: `**${inside}**${outside}`,
    html: `<strong>${inside}</strong>${outside}`,
  }));

const stays = (...sources: readonly string[]): Hazard[] =>
  sources.map((source) => ({ source, html: source }));

export const boldBeforeParticles: readonly Hazard[] = [
  ...strong([
    ['한글', '은'],
    ['1,000원', '을'],
    ['$250억', '을'],
    ['+300bp', '의'],
    ['10.5%p', '가'],
    ['목표가: $250', '로'],
    ['상황', ': Amazon'],
    ['Q1:', ' 답은'],
    ['매출(연결)', '은'],
    ['삼성전자(005930)', '의'],
    ['영업이익률(OPM)', '이'],
    ['AWS(아마존)', '가'],
    ['30%', '를'],
    ['35~38%', '로'],
    ['50%↑', '로'],
    ['기준금리 3.25%→3.00%', '로'],
    ['5%,', '그리고'],
    ['“투자”', '라고'],
    ['「보고서」', '에'],
    ['《책》', '은'],
    ['성장!', '이라고'],
    ['완료.', '그리고'],
    ['Q1:', '답은'],
    ['(단독)', '삼성'],
    ['주의 ✅', '는'],
    ['⭐', '가'],
    ['주가 📈', '가'],
    ['주의 ⚖️', '는'],
  ]),
  { source: '**"투자"**라고', html: '<strong>"투자"</strong>라고' },
  { source: '***"강조"***는', html: '<em><strong>"강조"</strong></em>는' },
  { source: '**[링크](a.md)**를', html: '<strong><a href="a.md">링크</a></strong>를' },
  { source: '**`코드`**를', html: '<strong><code>코드</code></strong>를' },
  { source: '삼성**(005930)**은', html: '삼성<strong>(005930)</strong>은' },
  { source: '*강조(예)*는', html: '<em>강조(예)</em>는' },
  { source: '**$250** 및 **$280**', html: '<strong>$250</strong> 및 <strong>$280</strong>' },
];

/** Where the dialect keeps to CommonMark: a rule of lint tells the writer instead. */
export const stillPlain: readonly Hazard[] = stays(
  '**상황:**Amazon',
  '__한글__은',
  '__매출(연결)__은',
  '_강조_는',
);

export const ranges: readonly Hazard[] = [
  ...stays(
    '목표가: $200~220 (현재 대비 5~15% 상승)',
    '30~35%, 마진은 50~60%',
    '3~6개월, 6~12개월',
    '2025년~2026년과 2027년~2028년',
    '10~20배~30배',
    '30 ~ 35%, 50 ~ 60%',
    '30～35%, 50～60%',
    '30∼35%, 50∼60%',
    '~약 30%~',
  ),
  { source: '~~30%~~ 35%', html: '<del>30%</del> 35%' },
  { source: '~~철회(확정)~~는', html: '<del>철회(확정)</del>는' },
];

export const money: readonly Hazard[] = stays(
  '매출 $250억, AI: $30억',
  '단기 $220, 중기 $270',
  '$$x$$ 그대로',
);

export const bareUrls: readonly Hazard[] = [
  {
    source: '자료는 https://dart.fss.or.kr/에서 본다',
    html: '자료는 <a href="https://dart.fss.or.kr/">https://dart.fss.or.kr/</a>에서 본다',
  },
  { source: 'www.sec.gov를 보라', html: '<a href="http://www.sec.gov">www.sec.gov</a>를 보라' },
  {
    source: 'https://www.bok.or.kr/a?b=1을',
    html: '<a href="https://www.bok.or.kr/a?b=1">https://www.bok.or.kr/a?b=1</a>을',
  },
  // A path of its own in Hangul stays whole.
  {
    source: 'https://ko.wikipedia.org/wiki/삼성전자',
    html: '<a href="https://ko.wikipedia.org/wiki/%EC%82%BC%EC%84%B1%EC%A0%84%EC%9E%90">https://ko.wikipedia.org/wiki/삼성전자</a>',
  },
  {
    source: '<https://dart.fss.or.kr/에서>',
    html: '<a href="https://dart.fss.or.kr/%EC%97%90%EC%84%9C">https://dart.fss.or.kr/에서</a>',
  },
];

export const hazards: readonly Hazard[] = [
  ...boldBeforeParticles,
  ...stillPlain,
  ...ranges,
  ...money,
  ...bareUrls,
];
