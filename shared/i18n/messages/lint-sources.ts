import { catalogue } from '../message.ts';

/** Where the disclosure rules come from, as both languages name it. */
export const lintSources = catalogue({
  'lint.source.kofia': {
    ko: '근거: 금융투자협회 금융투자회사의 영업 및 업무에 관한 규정 제2장',
    en: 'Source: KOFIA (Korea), Regulations on the business of financial investment companies, chapter 2',
  },
  'lint.source.kr125': {
    ko: '근거: 자본시장법 §125② (준용)',
    en: 'Source: Capital Markets Act (Korea) §125(2), by analogy',
  },
  'lint.source.kr178': {
    ko: '근거: 자본시장법 §178, 대법원 2014도6910·2018도13864',
    en: 'Source: Capital Markets Act (Korea) §178; Supreme Court of Korea 2014Do6910, 2018Do13864',
  },
  'lint.source.kr101-2': {
    ko: '근거: 자본시장법 §101의2②, 금융소비자보호법 §22',
    en: 'Source: Capital Markets Act (Korea) §101-2(2); Financial Consumer Protection Act (Korea) §22',
  },
  'lint.source.krPress': { ko: '근거: 금융 언론 관행', en: 'Source: Custom of the financial press in Korea' },
  'lint.source.kr101-3-3': {
    ko: '근거: 자본시장법 §101의3 제3호',
    en: 'Source: Capital Markets Act (Korea) §101-3, item 3',
  },
  'lint.source.kr101-3-2': {
    ko: '근거: 자본시장법 §101의3 제2호',
    en: 'Source: Capital Markets Act (Korea) §101-3, item 2',
  },
  'lint.source.kr101-3-1': {
    ko: '근거: 자본시장법 §101의3 제1호',
    en: 'Source: Capital Markets Act (Korea) §101-3, item 1',
  },
  'lint.source.desk': { ko: '근거: 편집국 방침', en: 'Source: House policy of the desk' },
  'lint.source.kftc': {
    ko: '근거: 공정위 추천·보증 등에 관한 표시·광고 심사지침',
    en: 'Source: KFTC (Korea), guideline on endorsements and testimonials',
  },
  'lint.source.krComplex': {
    ko: '근거: 고난도 금융투자상품 관행',
    en: 'Source: Custom for complex financial products in Korea',
  },
  'lint.source.daxa': {
    ko: '근거: DAXA 가상자산 광고 모범규준',
    en: 'Source: DAXA (Korea), model rules for advertising virtual assets',
  },
  'lint.source.krDepositLimit': {
    ko: '근거: 예금자보호법 시행령 (2025-09-01)',
    en: 'Source: Depositor Protection Act (Korea), enforcement decree of 2025-09-01',
  },
  'lint.source.krDeposit': {
    ko: '근거: 금융소비자보호법 시행령 §18③, 예금자보호법',
    en: 'Source: Financial Consumer Protection Act (Korea), enforcement decree §18(3); Depositor Protection Act',
  },
  'lint.source.kofiaHistory': {
    ko: '근거: 금융투자협회 금융투자회사의 영업 및 업무에 관한 규정 §2-33③ (괴리율은 2017년 9월부터)',
    en: 'Source: KOFIA (Korea), Regulations on the business of financial investment companies, §2-33(3); the gap since September 2017',
  },
  'lint.source.kofiaShares': {
    ko: '근거: 금융투자협회 투자의견 비율 공시 제도 (2015년 5월 29일 시행)',
    en: 'Source: KOFIA (Korea), publication of the shares of ratings, in force since 29 May 2015',
  },
  'lint.source.krAdReview': {
    ko: '근거: 공정거래위원회 금융상품 등의 표시·광고에 관한 심사지침(예규 제273호), 금융소비자보호법 §22',
    en: 'Source: KFTC (Korea), guidelines on advertising financial products (no. 273); Financial Consumer Protection Act §22',
  },
  'lint.source.krReview': {
    ko: '근거: 금융소비자보호법 §22, 금융투자업규정 §4-12 (준법감시인 승인과 협회 심의)',
    en: 'Source: Financial Consumer Protection Act (Korea) §22; Financial Investment Business Regulation §4-12 (compliance approval and association review)',
  },
  'lint.source.krProduct': {
    ko: '근거: 금융소비자보호법 시행령 §18①',
    en: 'Source: Financial Consumer Protection Act (Korea), enforcement decree §18(1)',
  },
  'lint.source.kr22': {
    ko: '근거: 금융소비자보호법 §22③',
    en: 'Source: Financial Consumer Protection Act (Korea) §22(3)',
  },
  'lint.source.finra': { ko: '근거: 미국 FINRA 규칙 2241(c)', en: 'Source: FINRA Rule 2241(c)' },
  'lint.source.esma': {
    ko: '근거: ESMA의 CFD 개입 조치',
    en: 'Source: ESMA CFD product intervention measures',
  },
  'lint.source.mica': {
    ko: '근거: EU MiCA 7조 1항 (e) (정해진 문구)',
    en: 'Source: MiCA Art. 7(1)(e) (exact wording)',
  },
  'lint.source.pslra': {
    ko: '근거: 미국 PSLRA 면책 조항 (관행)',
    en: 'Source: PSLRA safe harbor, by custom',
  },
  'lint.source.cobs12': {
    ko: '근거: 영국 FCA COBS 4.12A (정해진 문구)',
    en: 'Source: FCA COBS 4.12A (exact wording)',
  },
  'lint.source.euAi': { ko: '근거: EU AI법 50조 4항', en: 'Source: EU AI Act Art. 50(4)' },
  'lint.source.ftc': {
    ko: '근거: 미국 연방거래위원회 16 CFR 255',
    en: 'Source: FTC (US), 16 CFR 255',
  },
  'lint.source.us17b': {
    ko: '근거: 미국 증권법 §17(b), 16 CFR 255',
    en: 'Source: Securities Act §17(b); 16 CFR 255',
  },
  'lint.source.mar2': {
    ko: '근거: EU MAR 20조, 규정 (EU) 2016/958 2조',
    en: 'Source: MAR Art. 20, Regulation (EU) 2016/958 Art. 2',
  },
  'lint.source.cobs5': { ko: '근거: 영국 FCA COBS 4.5A', en: 'Source: FCA COBS 4.5A' },
  'lint.source.usCustom': { ko: '근거: 미국 매체의 관행', en: 'Source: US publishers’ custom' },
  'lint.source.mar': {
    ko: '근거: EU MAR 20조, 규정 (EU) 2016/958',
    en: 'Source: MAR Art. 20, Regulation (EU) 2016/958',
  },
  'lint.source.cobs6': { ko: '근거: 영국 FCA COBS 4.6', en: 'Source: FCA COBS 4.6' },
});
