import { tellApart } from './tell-apart.ts';

tellApart({
  'disclosure/contradiction': {
    found: [
      '⟦투자의견: 매수⟧\n\n본 글은 투자 조언이 아닙니다.',
      '이 종목은 ⟦분할 매수를 추천합⟧니다.\n\n본 글은 투자 권유가 아닙니다.',
      '⟦We recommend buying⟧ the shares.\n\nThis is not investment advice.',
    ],
    sound: [
      '가온증권 투자의견: 매수\n\n본 글은 투자 조언이 아닙니다.',
      '외국인은 순매수로 돌아섰고 개인은 매도했다.\n\n본 글은 투자 조언이 아닙니다.',
      '## 증권가의 시각\n\n- 투자의견: 매수\n\n본 글은 투자 조언이 아닙니다.',
      '투자의견: 매수',
      '지금 매수해야 할까요?\n\n본 글은 투자 조언이 아닙니다.',
      '회사는 자사주 매수를 마쳤다.\n\n본 글은 투자 조언이 아닙니다.',
      '매수를 추천하지 않습니다.\n\n본 글은 투자 조언이 아닙니다.',
    ],
  },
  'disclosure/holdings': {
    found: [
      '⟦목표가: $200~220⟧',
      '⟦적정 주가는 52,000원⟧입니다',
      'Our ⟦price target is $40⟧.',
      '- ⟦1차 매수: 12,300원⟧',
      '이번 주 ⟦추천 종목은 세림바이오입니다⟧.',
      '⟦Buy it below $5⟧2 or wait.',
      '# Three Dividend ⟦Stocks to Buy Now⟧',
    ],
    sound: [
      '- 매수 잔량: 12,300주',
      '가온증권의 추천 종목은 세림바이오다.',
      '추천 종목은 늘었다.',
      'Buybacks below $52 added up.',
      'The fund had no stocks to buy left and sat on cash.',
      '# Analysts Name Three Stocks to Buy',
      '뱅크오브아메리카는 이 종목에 매수 의견을 유지했다.',
      '| 회사 | 가격 | 기업가치 |\n|---|---|---|\n| Apptronik | 5만 달러 목표 | $5.3B |',
      '가온증권은 목표주가를 52,000원으로 올렸다',
      '## 전문가 의견\n\n- Northgate Securities: 목표가 $250',
      '매출 목표가 5조 원이다',
      '연간 목표가 12% 늘었다',
      '목표가는 얼마인가요? $220?',
      '필자는 이 종목을 보유하고 있지 않습니다.\n\n목표가: $200',
      'The consensus price target is $40.',
    ],
  },
  'disclosure/prohibited': {
    found: [
      '⟦목표 수익률 30%⟧를 제시합니다.',
      '⟦월 3% 보장⟧을 내걸었다.',
      '⟦손실이 나면 회비로 보전해 드립⟧니다.',
      '⟦원금 손실 걱정 없이⟧ 굴리세요.',
    ],
    sound: [
      '과거의 운용실적이 미래의 수익률을 보장하는 것은 아닙니다.',
      '목표 수익률 30%는 약속이 아님을 밝힙니다.',
      '회사는 손실이 나도 보전해 드리지 못합니다.',
      '정부가 소상공인의 손실을 보상했다.',
      '손실 위험이 없는 상품은 없습니다.',
    ],
  },
  'disclosure/past-performance': {
    found: [
      '이 ⟦펀드의 최근 1년 수익률은 12.5%⟧였다.',
      '⟦지난 3년 누적 수익률 41.2%를 기록한 대표 배당 펀드⟧입니다.',
      '⟦지난 1년 동안 추천 종목의 누적 수익률은 142%⟧였습니다.',
      '# 바른 배당 펀드\n\n⟦최근 3년 누적 수익률은 41.2%⟧입니다.',
      'The ⟦fund returned 11.2%⟧ in 2025.',
    ],
    sound: [
      '# 바른 배당\n\n최근 3년 누적 수익률은 41.2%입니다.',
      '지난해 국고채 3년물 수익률은 3.1%였다.',
      '# 바른 배당 펀드\n\n최근 20일 수익률: -20.5%',
      '이 펀드의 최근 1년 수익률은 얼마인가요? 12.5%?',
      '지난 3년 누적 수익률 41.2%를 기록한 펀드다.\n\n과거의 운용실적이 미래의 수익률을 보장하는 것은 아닙니다.',
    ],
  },
  'disclosure/sponsor': {
    found: [
      'Use ⟦my referral link⟧ to open an account.',
      '⟦아래 추천인 코드⟧를 넣으면 5,000원을 드립니다.',
      '---\ntitle: ⟦앱⟧\nsponsor: 모아핀\n---\n\n글.\n\n이 글은 원고료를 지급받을 수 있습니다.',
    ],
    sound: [
      'The app closed its referral links in May.',
      '회사는 추천인 코드 행사를 끝냈다.',
      'This post contains affiliate links.\n\nUse my referral link to open an account.',
    ],
  },
  'disclosure/forecast': {
    found: [
      '매출은 ⟦1,350억 원으로 예상합⟧니다',
      '| 지표 | ⟦2026E⟧ |\n|---|---|\n| 매출 | 1 |',
      'We ⟦expect sales of $5 billion⟧.',
    ],
    sound: [
      '매출은 예상치를 3% 웃돌았다',
      '시장 예상 1,200억 원에 부합했다',
      '기대가 큽니다',
      '매출은 1,350억 원으로 예상합니다. 전망치는 실제 결과와 다를 수 있습니다.',
      '매출이 5% 늘까요?',
      'Sales beat expectations by 3%.',
      'Under the new revenue recognition guidance, our net revenue rose $47 million.',
    ],
  },
  'disclosure/crypto-risk': {
    found: [
      '⟦비트코인⟧이 올랐다.',
      'The ⟦token sale⟧ opens in May. Read the paper.',
      '⟦Crypto-assets⟧ fell.',
      `# ⟦이더리움⟧ 결산\n\n${'증시는 쉬었다. '.repeat(30)}`,
      `${'증시는 쉬었다. '.repeat(30)}⟦비트코인⟧은 올랐다. 비트코인은 쌌다. 리플도 올랐다.`,
    ],
    sound: [
      'The model reads a million tokens. Sales rose.',
      '| 누리플랜 | 2,675원 |\n|---|---|\n| 앱리플레이 | 3원 |',
      `${'증시는 쉬었다. '.repeat(30)}가상자산까지 투매가 번졌다.`,
    ],
  },
  'disclosure/leverage-risk': {
    found: ['⟦레버리지 ETF⟧를 담았다.', '코스피 ⟦2X⟧ ETN이 올랐다.', 'The ⟦3x⟧ long fund doubled.'],
    sound: [
      'At $81 the stock is on 14.3x this year and 12x next.',
      'TBV 1.3x, 12x EV/EBITDA, 3x PBR',
      `${'증시는 쉬었다. '.repeat(30)}첫날 레버리지 ETF가 올랐다.`,
    ],
  },
});
