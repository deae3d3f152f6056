import type { Statement } from '../../disclosure/wording.ts';

const coins = '가상자산|암호화폐|가상화폐|코인|디지털자산|토큰';
const canLose = '수도?있|위험이있|위험이큽|유의|주의하|주의가|고위험상품|바랍니다|높습니다|큽니다|클수';

/** What can happen to the money. */
export const products = {
  principalLoss: {
    ko: [
      {
        all: ['원금|투자금', '손실|손해|잃', '발생|가능|위험|수도?있|귀속|초래'],
        none: ['없는|없다|보전|보장되(?!지)|없이|발생했|없습니다'],
        speaker: 'any',
      },
      {
        order: [
          '원금|투자금',
          4,
          '보장',
          2,
          '지(?:는|도)?않(?:습니다|으며|고|음|아요|는다(?![는면고])|는상품(?:입니다|이며|임|으로서))|안됩니다',
        ],
        speaker: 'any',
      },
      {
        order: [
          '원금|투자금',
          12,
          '(?:지키지|돌려받지|회수하지|건지지)못할수|(?:모두|전부|전액|일부)를?(?:잃|날)을?릴?수|에못미칠수',
        ],
        speaker: 'any',
      },
    ],
    en: [
      {
        all: [
          '\\bcapital (?:is )?at risk\\b|\\bdown as well as up\\b|\\blose (?:all|some|part|more|money|your|the entire)\\b|\\bprepared to lose all\\b|\\bloss of (?:principal|capital)\\b|\\bget back less\\b',
        ],
        none: ["\\b(?:cannot|can't|never|without)\\b"],
        speaker: 'any',
      },
    ],
  },
  fee: {
    ko: [
      {
        order: ['보수|수수료|비용', 16, '\\d|없|무료|면제|받지않|부과하지'],
        none: ['수수료(?:수익|수입|이익)|보수적'],
        speaker: 'any',
      },
    ],
    en: [
      {
        all: [
          '\\b(?:fees?|charges?|expense ratio|commissions?)\\b',
          '\\d ?(?:%|per ?cent|bp|basis points)|\\b(?:no|without|free of|waived)\\b',
        ],
        none: ['\\bfee (?:income|revenue)'],
        speaker: 'any',
      },
    ],
  },
  deposit: {
    ko: [
      {
        all: [
          '예금자보호|예금보험공사|예금보호',
          '보호되지|대상이아|제외|비보호|보호됩니다|보호합니다|보호되며|보호를받',
        ],
        none: ['한도가?(?:올|오르|상향|늘)', '\\?$'],
        speaker: 'any',
      },
    ],
    en: [
      {
        all: [
          '\\b(?:deposit insurance|depositor protection|fdic|fscs|kdic)\\b',
          '\\b(?:not|covered|insured|protected|up to)\\b',
        ],
        speaker: 'any',
      },
    ],
  },
  cryptoRisk: {
    ko: [
      {
        all: [
          coins,
          '고위험|원금|손실|변동성|(?:전부|모두|전액|다)를?(?:잃|날)|(?:가격|가치)[은이가도]?(?:0|사라)|휴지',
          canLose,
        ],
        none: ['수있다(?:는(?!점|사실)|[고며])|줄일수|막을수|피할수'],
        speaker: 'any',
      },
    ],
    en: [
      {
        all: [
          '\\b(?:crypto\\w{0,12}|digital assets?|tokens?|coins?|bitcoin)\\b',
          '\\b(?:volatile|high[- ]risk|lose (?:all|some|everything|your)|total loss|loss of)\\b',
          '\\b(?:may|can|could|might|are|is|prepared|should|unless)\\b',
        ],
        none: ['\\blost\\b'],
        speaker: 'any',
      },
    ],
  },
  leverageRisk: {
    ko: [
      {
        all: [
          '레버리지|인버스|선물|옵션|파생|cfd|els|2x|3x|2배|3배|이상품|해당상품',
          '음의복리|복리효과|원금을?초과|원금이상|원금손실|투자원금|장기보유에?(?:는)?적합하지|손실(?:이|도|폭이)?(?:확대|커질|커지|두배|배로)|고위험|괴리가?(?:생|발생|커)|수익률과다를',
        ],
        none: ['없는|보장되'],
        speaker: 'any',
      },
    ],
    en: [
      {
        all: [
          '\\b(?:leveraged?|inverse|futures|options?|derivatives?|cfds?|2x|3x)\\b',
          '\\b(?:compounding|decay|lose more|exceed|magnif\\w{1,4}|amplif\\w{1,4}|not suitable|high[- ]risk|path[- ]dependen\\w{1,3})\\b',
        ],
        speaker: 'any',
      },
    ],
  },
  ukPastPerformance: {
    ko: [],
    en: [{ all: ['\\bpast performance\\b', '\\bnot\\b', '\\breliable indicator\\b'], speaker: 'any' }],
  },
  ukCapital: {
    ko: [],
    en: [{ all: ['\\b(?:down as well as up|capital (?:is )?at risk|get back less)\\b'], speaker: 'any' }],
  },
  ukCrypto: {
    ko: [],
    en: [
      {
        all: ["don['’]t invest unless you['’]re prepared to lose all the money you invest\\."],
        speaker: 'any',
      },
    ],
  },
  micaReview: {
    ko: [],
    en: [
      {
        all: [
          'this crypto-asset marketing communication has not been reviewed or approved by any competent authority in any member state of the european union',
        ],
        speaker: 'any',
      },
    ],
  },
  cfdLosses: {
    ko: [],
    en: [{ all: ['\\bcfds?\\b', '\\d+ ?% of retail\\b', '\\blose money\\b'], speaker: 'any' }],
  },
} as const satisfies Record<string, Statement>;
