import type { Zone } from '../text/article-reading.ts';
import type { Pack } from './pack.ts';

const anywhere: readonly Zone[] = ['title', 'top', 'body', 'end', 'footer'];
const reviewedOn = '2026-11-22';

export const us: Pack = {
  id: 'us',
  disclosures: [
    {
      name: 'US-HOLD',
      rule: 'disclosure/holdings',
      profiles: { press: 'warning', blog: 'warning', paid: 'warning' },
      trigger: 'recommendation',
      satisfiedBy: ['holdings'],
      zones: ['title', 'top', 'body', 'end'],
      effectiveFrom: null,
      source: 'lint.source.usCustom',
      reviewedOn,
      message: 'lint.disclosure.holdings',
      inserts: [
        {
          title: 'lint.insert.holdsNone',
          zone: 'end',
          ko: '작성일({date}) 현재 필자는 {subject} 보유 포지션이 없습니다.',
          en: 'As of {date}, the author holds no position in {subject} and has no plan to open one within 72 hours.',
        },
        {
          title: 'lint.insert.holdsSome',
          zone: 'end',
          ko: '작성일({date}) 현재 필자는 {subject} 주식을 보유하고 있으며 언제든 매매할 수 있습니다.',
          en: 'As of {date}, the author holds a long position in {subject}.',
        },
      ],
    },
    {
      name: 'US-17b',
      rule: 'disclosure/sponsor',
      profiles: { press: 'error', blog: 'error', paid: 'error', research: 'error', ad: 'error' },
      trigger: 'sponsor',
      satisfiedBy: ['paidByIssuer'],
      zones: ['title', 'top'],
      effectiveFrom: '1933-05-27',
      source: 'lint.source.us17b',
      reviewedOn,
      message: 'lint.disclosure.sponsorAmount',
      inserts: [
        {
          title: 'lint.insert.sponsor',
          zone: 'top',
          ko: '※ 이 글은 {payer}에서 대가를 받아 작성했습니다.',
          en: '*The author was paid $[amount] in cash by {payer} for this article.*',
        },
      ],
    },
    {
      name: 'US-FLS',
      rule: 'disclosure/forecast',
      profiles: { press: 'warning', blog: 'warning', paid: 'warning', research: 'warning', ad: 'warning' },
      trigger: 'forecast',
      satisfiedBy: ['forecast'],
      zones: anywhere,
      effectiveFrom: null,
      source: 'lint.source.pslra',
      reviewedOn,
      message: 'lint.disclosure.forecast',
      inserts: [
        {
          title: 'lint.insert.forecast',
          zone: 'end',
          ko: 'E와 전망은 작성 시점의 예상치로, 실제 결과와 다를 수 있습니다.',
          en: 'This article contains forward-looking statements; actual results may differ materially.',
        },
      ],
    },
    {
      name: 'US-2241',
      rule: 'disclosure/research-notice',
      profiles: { research: 'error' },
      trigger: 'always',
      satisfiedBy: ['analystInterest'],
      zones: anywhere,
      effectiveFrom: '2015-12-24',
      source: 'lint.source.finra',
      reviewedOn,
      message: 'lint.disclosure.researchInterest',
      inserts: [],
    },
    {
      name: 'US-2241',
      rule: 'disclosure/research-notice',
      profiles: { research: 'error' },
      trigger: 'rating',
      satisfiedBy: ['ratingMeaning'],
      zones: anywhere,
      effectiveFrom: '2015-12-24',
      source: 'lint.source.finra',
      reviewedOn,
      message: 'lint.disclosure.researchRating',
      inserts: [],
    },
  ],
};
