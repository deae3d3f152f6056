import { anywhere, type Pack } from './pack.ts';

const reviewedOn = '2026-11-22';

/** MiCA Art. 7(1)(e): who is named depends on whose communication it is. */
const notReviewed = (maker: string) =>
  `This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The ${maker} of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.`;

export const eu: Pack = {
  id: 'eu',
  disclosures: [
    {
      name: 'EU-MAR',
      rule: 'disclosure/holdings',
      profiles: { press: 'warning', blog: 'error', paid: 'error', research: 'error' },
      trigger: 'recommendation',
      satisfiedBy: ['holdings'],
      zones: ['title', 'top', 'body', 'end'],
      effectiveFrom: '2016-07-03',
      source: 'lint.source.mar',
      reviewedOn,
      message: 'lint.disclosure.holdings',
      inserts: [
        {
          title: 'lint.insert.holdsNone',
          zone: 'end',
          ko: '작성일({date}) 현재 필자는 {subject} 보유 포지션이 없습니다.',
          en: 'As of {date}, the author holds no net position in {subject}.',
        },
      ],
    },
    {
      name: 'EU-MAR',
      rule: 'disclosure/producer',
      profiles: { blog: 'warning', paid: 'error', research: 'error' },
      trigger: 'recommendation',
      satisfiedBy: ['producer'],
      zones: anywhere,
      effectiveFrom: '2016-07-03',
      source: 'lint.source.mar2',
      reviewedOn,
      message: 'lint.disclosure.producer',
      inserts: [],
    },
    {
      name: 'EU-AI',
      rule: 'disclosure/ai',
      profiles: { press: 'error', blog: 'error', paid: 'error', research: 'error', ad: 'error' },
      trigger: 'ai',
      satisfiedBy: ['aiUse'],
      zones: ['title', 'top'],
      effectiveFrom: '2026-08-02',
      source: 'lint.source.euAi',
      reviewedOn,
      message: 'lint.disclosure.ai',
      inserts: [
        {
          title: 'lint.insert.ai',
          zone: 'top',
          ko: '이 기사는 생성형 AI를 활용해 초안을 만들고 기자가 사실과 수치를 확인했습니다.',
          en: 'This article was drafted with AI; an editor has checked its facts and figures.',
        },
      ],
    },
    {
      name: 'EU-MiCA',
      rule: 'disclosure/crypto-risk',
      profiles: { ad: 'error' },
      trigger: 'crypto',
      satisfiedBy: ['micaReview'],
      zones: anywhere,
      effectiveFrom: '2024-12-30',
      source: 'lint.source.mica',
      reviewedOn,
      message: 'lint.disclosure.cryptoExact',
      exact: ['offeror', 'person seeking admission to trading', 'operator of the trading platform'].map(
        notReviewed,
      ),
      inserts: [
        {
          title: 'lint.insert.crypto',
          zone: 'top',
          ko: '가상자산은 고위험 상품으로, 투자금의 전부 또는 일부를 잃는 손실이 발생할 수 있습니다.',
          en: notReviewed('offeror'),
        },
      ],
    },
    {
      name: 'EU-CFD',
      rule: 'disclosure/leverage-risk',
      profiles: { ad: 'error', paid: 'warning' },
      trigger: 'cfd',
      satisfiedBy: ['cfdLosses'],
      zones: ['title', 'top'],
      effectiveFrom: null,
      source: 'lint.source.esma',
      reviewedOn,
      message: 'lint.disclosure.leverage',
      inserts: [],
    },
  ],
};
