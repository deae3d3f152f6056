import { anywhere, type Disclosure } from './pack.ts';

const reviewedOn = '2026-11-22';

/** The three statements and the prohibitions of a paid letter (유사투자자문업). */
export const paid: readonly Disclosure[] = [
  {
    name: 'KR-101-3 (1)',
    rule: 'disclosure/paid-letter',
    profiles: { paid: 'error' },
    trigger: 'always',
    satisfiedBy: ['noIndividualAdvice'],
    zones: anywhere,
    effectiveFrom: '2024-08-14',
    source: 'lint.source.kr101-3-1',
    reviewedOn,
    message: 'lint.disclosure.paidIndividual',
    inserts: [
      {
        title: 'lint.insert.paidIndividual',
        zone: 'end',
        ko: '개별적인 투자 상담과 자금 운용은 할 수 없습니다.',
        en: 'We cannot give individual investment advice or manage money.',
      },
    ],
  },
  {
    name: 'KR-101-3 (2)',
    rule: 'disclosure/paid-letter',
    profiles: { paid: 'error' },
    trigger: 'always',
    satisfiedBy: ['principalLoss'],
    zones: anywhere,
    effectiveFrom: '2024-08-14',
    source: 'lint.source.kr101-3-2',
    reviewedOn,
    message: 'lint.disclosure.paidLoss',
    inserts: [
      {
        title: 'lint.insert.productRisk',
        zone: 'end',
        ko: '원금 손실이 발생할 수 있으며, 그 손실은 투자자에게 귀속됩니다.',
        en: 'You may lose some or all of your principal, and the loss is yours.',
      },
    ],
  },
  {
    name: 'KR-101-3 (3)',
    rule: 'disclosure/paid-letter',
    profiles: { paid: 'error' },
    trigger: 'always',
    satisfiedBy: ['notLicensed'],
    zones: anywhere,
    effectiveFrom: '2024-08-14',
    source: 'lint.source.kr101-3-3',
    reviewedOn,
    message: 'lint.disclosure.paidLicence',
    inserts: [
      {
        title: 'lint.insert.paidLicence',
        zone: 'end',
        ko: '당사는 정식 금융투자업자가 아닌 유사투자자문업자입니다.',
        en: 'We are a quasi-investment advisory business, not a licensed investment firm.',
      },
    ],
  },
  {
    name: 'KR-101-2',
    rule: 'disclosure/prohibited',
    profiles: { press: 'warning', blog: 'warning', paid: 'error', research: 'warning', ad: 'error' },
    trigger: 'prohibited-claim',
    satisfiedBy: [],
    zones: anywhere,
    effectiveFrom: '2024-08-14',
    source: 'lint.source.kr101-2',
    reviewedOn,
    message: 'lint.disclosure.prohibited',
    inserts: [],
  },
];

/** What an advertisement of a financial product may not claim, and what it shows that it was reviewed by. */
export const advertised: readonly Disclosure[] = [
  {
    name: 'KR-SUP',
    rule: 'disclosure/superlative',
    profiles: { ad: 'warning' },
    trigger: 'superlative',
    satisfiedBy: [],
    zones: anywhere,
    effectiveFrom: '2016-12-23',
    source: 'lint.source.krAdReview',
    reviewedOn: '2026-11-30',
    message: 'lint.disclosure.superlative',
    inserts: [],
  },
  {
    name: 'KR-REV',
    rule: 'disclosure/review-number',
    profiles: { ad: 'warning' },
    trigger: 'product',
    satisfiedBy: ['reviewNumber'],
    zones: anywhere,
    effectiveFrom: '2021-03-25',
    source: 'lint.source.krReview',
    reviewedOn: '2026-11-30',
    message: 'lint.disclosure.reviewNumber',
    inserts: [],
  },
];

const noticeOf = {
  name: 'KR-RSCH',
  rule: 'disclosure/research-notice',
  profiles: { research: 'error' },
  zones: anywhere,
  inserts: [],
} as const;

/** What a broker's research report states. */
export const research: readonly Disclosure[] = [
  ...(
    [
      ['analystInterest', 'lint.disclosure.researchInterest'],
      ['analystIndependence', 'lint.disclosure.researchIndependence'],
      ['ratingMeaning', 'lint.disclosure.researchRating'],
    ] as const
  ).map(
    ([statement, message]): Disclosure => ({
      ...noticeOf,
      trigger: 'always',
      satisfiedBy: [statement],
      effectiveFrom: null,
      source: 'lint.source.kofia',
      reviewedOn,
      message,
    }),
  ),
  {
    ...noticeOf,
    trigger: 'recommendation',
    satisfiedBy: ['ratingHistory'],
    // With the gap between target and price, which is named since September 2017.
    effectiveFrom: '2017-09-01',
    source: 'lint.source.kofiaHistory',
    reviewedOn: '2026-11-30',
    message: 'lint.disclosure.researchHistory',
  },
  {
    ...noticeOf,
    trigger: 'rating',
    satisfiedBy: ['ratingShares'],
    effectiveFrom: '2015-05-29',
    source: 'lint.source.kofiaShares',
    reviewedOn: '2026-11-30',
    message: 'lint.disclosure.researchShares',
  },
];
