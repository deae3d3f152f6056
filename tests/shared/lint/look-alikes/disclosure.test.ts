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
    found: ['⟦목표가: $200~220⟧', '⟦적정 주가는 52,000원⟧입니다', 'Our ⟦price target is $40⟧.'],
    sound: [
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
      `# ⟦이더리움⟧ 결산\n\n${'증시는 쉬었다. '.repeat(30)}`,
      `${'증시는 쉬었다. '.repeat(30)}⟦비트코인⟧은 올랐다. 비트코인은 쌌다. 리플도 올랐다.`,
    ],
    sound: [
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
