/**
 * What a metric's figures are like. A `flow` is per period (months add up to a quarter), a `stock` stands at a
 * moment, a `rate` is a percentage of its own, a `price` is quoted exactly, a `multiple` is a pure ratio.
 */
export const natures = ['flow', 'stock', 'rate', 'price', 'multiple', 'count'] as const;
export type Nature = (typeof natures)[number];

/** What figures measure: 매출, EPS. */
export interface Metric {
  readonly id: string;
  readonly nature: Nature;
  /** Korean and English names, longest meaning first where one contains another. Case and spacing do not matter. */
  readonly names: readonly string[];
}

/** Metrics whose arithmetic the relations know. Any other noun phrase is its own metric, by its words. */
export const metrics: readonly Metric[] = [
  { id: 'revenue', nature: 'flow', names: ['매출', '매출액', 'revenue', 'sales', 'turnover'] },
  { id: 'cost-of-revenue', nature: 'flow', names: ['매출원가', 'cost of revenue', 'cost of sales'] },
  { id: 'gross-profit', nature: 'flow', names: ['매출총이익', 'gross profit'] },
  {
    id: 'operating-profit',
    nature: 'flow',
    names: ['영업이익', '영업익', '영업 이익', 'operating profit', 'operating income', 'OP', 'EBIT'],
  },
  { id: 'operating-loss', nature: 'flow', names: ['영업손실', 'operating loss'] },
  { id: 'ebitda', nature: 'flow', names: ['EBITDA', '상각전영업이익'] },
  {
    id: 'net-profit',
    nature: 'flow',
    names: [
      '당기순이익',
      '당기 순이익',
      '순이익',
      '순익',
      '당기순익',
      'net income',
      'net profit',
      'net earnings',
    ],
  },
  {
    id: 'attributable-profit',
    nature: 'flow',
    names: [
      '지배순이익',
      '지배순익',
      '지배주주순이익',
      '지배주주 순이익',
      '지배주주 순익',
      '지배주주 당기순이익',
      '지배기업 순이익',
      '지배기업 당기순이익',
      '지배주주지분 순이익',
    ],
  },
  { id: 'profit', nature: 'flow', names: ['이익', 'profit', 'earnings'] },
  {
    id: 'operating-margin',
    nature: 'rate',
    names: ['영업이익률', '영업마진', '영업이익율', 'operating margin', 'OPM', 'OP margin'],
  },
  { id: 'gross-margin', nature: 'rate', names: ['매출총이익률', '매출총이익율', 'gross margin', 'GPM'] },
  {
    id: 'net-margin',
    nature: 'rate',
    names: ['순이익률', '순이익율', 'net margin', 'net profit margin', 'NPM'],
  },
  { id: 'margin', nature: 'rate', names: ['이익률', '이익율', '마진', '마진율', '수익성', 'margin'] },
  {
    id: 'growth',
    nature: 'rate',
    names: [
      '성장률',
      '성장율',
      '증가율',
      '증감률',
      '증감율',
      '상승률',
      '하락률',
      '등락률',
      '변동률',
      '변화율',
      'YoY',
      'QoQ',
      'Y/Y',
      'Q/Q',
      'M/M',
      'y-o-y',
      'q-o-q',
      'yr/yr',
      'growth',
      'growth rate',
      '% change',
      'percent change',
    ],
  },
  {
    id: 'share',
    nature: 'rate',
    names: ['비중', '점유율', '구성비', '비율', 'share', 'market share', '% of total', 'weight'],
  },
  { id: 'return', nature: 'rate', names: ['수익률', 'return'] },
  {
    id: 'upside',
    nature: 'rate',
    names: ['상승여력', '상승 여력', '업사이드', '현재가 대비', '괴리율', 'upside'],
  },
  {
    id: 'target-price',
    nature: 'price',
    names: [
      '목표주가',
      '목표가',
      '적정주가',
      '적정가',
      '목표 주가',
      'TP',
      'target price',
      'price target',
      'fair value',
    ],
  },
  {
    id: 'price',
    nature: 'price',
    names: [
      '현재주가',
      '현재가',
      '현재 주가',
      '현 주가',
      '현주가',
      '주가',
      '종가',
      '기준가',
      'current price',
      'share price',
      'stock price',
      'closing price',
      'stock trades',
      'shares trade',
      'stock closed',
      'shares closed',
    ],
  },
  {
    id: 'market-cap',
    nature: 'stock',
    names: ['시가총액', '시가 총액', '시총', 'market cap', 'market capitalization'],
  },
  {
    id: 'income-tax',
    nature: 'flow',
    names: [
      '법인세비용',
      'provision for income taxes',
      'income tax provision',
      'income tax benefit',
      'income tax expense',
      'provision for (benefit from) income taxes',
      'benefit from income taxes',
    ],
  },
  { id: 'eps', nature: 'price', names: ['EPS', '주당순이익', 'earnings per share'] },
  { id: 'bps', nature: 'price', names: ['BPS', '주당순자산', 'book value per share'] },
  { id: 'dividend', nature: 'price', names: ['주당배당금', '배당금', 'DPS', 'dividend per share'] },
  { id: 'per', nature: 'multiple', names: ['PER', 'P/E', '주가수익비율'] },
  { id: 'pbr', nature: 'multiple', names: ['PBR', 'P/B', '주가순자산비율'] },
  { id: 'psr', nature: 'multiple', names: ['PSR', 'P/S'] },
  { id: 'roe', nature: 'rate', names: ['ROE', '자기자본이익률'] },
  { id: 'debt-ratio', nature: 'rate', names: ['부채비율', 'debt ratio'] },
  { id: 'backlog', nature: 'stock', names: ['수주잔고', '수주 잔고', 'backlog', 'order backlog'] },
  { id: 'orders', nature: 'flow', names: ['신규수주', '신규 수주', '수주액', 'new orders'] },
  { id: 'assets', nature: 'stock', names: ['총자산', '자산총계', 'total assets'] },
  { id: 'equity', nature: 'stock', names: ['자본총계', '자기자본', 'total equity'] },
  { id: 'debt', nature: 'stock', names: ['부채총계', '차입금', 'total debt', 'total liabilities'] },
  {
    id: 'cash',
    nature: 'stock',
    names: ['현금성자산', '현금성 자산', '현금및현금성자산', 'cash and cash equivalents'],
  },
  { id: 'free-cash-flow', nature: 'flow', names: ['잉여현금흐름', 'FCF', 'free cash flow'] },
  { id: 'operating-cash-flow', nature: 'flow', names: ['영업현금흐름', 'operating cash flow'] },
  { id: 'capex', nature: 'flow', names: ['설비투자', 'CAPEX', 'capital expenditures'] },
  { id: 'total', nature: 'flow', names: ['합계', '총계', '총합', '소계', 'total', 'subtotal'] },
];
