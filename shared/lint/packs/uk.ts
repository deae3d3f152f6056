import type { Zone } from '../text/article-reading.ts';
import type { Pack } from './pack.ts';

/** COBS wants the warning as prominent as the benefit: it does not count among the notes below. */
const inText: readonly Zone[] = ['title', 'top', 'body', 'end'];
const reviewedOn = '2026-11-22';

const cryptoWarning =
  "Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong. Take 2 mins to learn more.";

export const uk: Pack = {
  id: 'uk',
  disclosures: [
    {
      name: 'UK-PAST',
      rule: 'disclosure/past-performance',
      profiles: { press: 'warning', blog: 'warning', paid: 'error', research: 'error', ad: 'error' },
      trigger: 'past-return',
      satisfiedBy: ['ukPastPerformance'],
      zones: inText,
      effectiveFrom: null,
      source: 'lint.source.cobs6',
      reviewedOn,
      message: 'lint.disclosure.pastPerformance',
      inserts: [
        {
          title: 'lint.insert.pastPerformance',
          zone: 'beside',
          ko: '과거의 수익률이 미래의 수익을 보장하지 않습니다.',
          en: 'Past performance is not a reliable indicator of future results.',
        },
      ],
    },
    {
      name: 'UK-CAP',
      rule: 'disclosure/product-risk',
      profiles: { ad: 'error', paid: 'warning' },
      trigger: 'investment',
      satisfiedBy: ['ukCapital'],
      zones: inText,
      effectiveFrom: null,
      source: 'lint.source.cobs5',
      reviewedOn,
      message: 'lint.disclosure.productRisk',
      inserts: [
        {
          title: 'lint.insert.productRisk',
          zone: 'beside',
          ko: '이 상품은 원금 손실이 발생할 수 있으며, 그 손실은 투자자에게 귀속됩니다.',
          en: 'The value of investments can go down as well as up, and you may get back less than you invested.',
        },
      ],
    },
    {
      name: 'UK-CRYP',
      rule: 'disclosure/crypto-risk',
      profiles: { press: 'warning', blog: 'warning', paid: 'error', research: 'error', ad: 'error' },
      trigger: 'crypto',
      satisfiedBy: ['ukCrypto'],
      zones: ['title', 'top'],
      effectiveFrom: '2023-10-08',
      source: 'lint.source.cobs12',
      reviewedOn,
      message: 'lint.disclosure.cryptoExact',
      exact: [cryptoWarning],
      inserts: [
        {
          title: 'lint.insert.crypto',
          zone: 'top',
          ko: '가상자산은 고위험 상품으로, 투자금의 전부 또는 일부를 잃는 손실이 발생할 수 있습니다.',
          en: cryptoWarning,
        },
      ],
    },
  ],
};
