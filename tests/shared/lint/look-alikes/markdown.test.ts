import { tellApart } from './tell-apart.ts';

tellApart({
  'markdown/emphasis': {
    found: ['⟦__한글__⟧은', '⟦**Q1:**⟧Amazon', '⟦**성장!**⟧AWS'],
    sound: [
      '**한글**은 **1,000원**을 **매출(연결)**은 **30%**를 **5%,**그리고',
      '**Q1:** Amazon **Q1:**답은',
      '__한글__ 은',
      'snake_case_name은 값이다',
      '`__init__`은',
      '2 * 3 * 4 = 24',
      '**"투자"**라고 ***강조***는',
    ],
  },
  'markdown/date-list': {
    found: ['⟦2026. 1. 5.⟧ 공시', '> ⟦2026. 1. 5.⟧ 공시'],
    sound: [
      '2026\\. 1. 5. 공시',
      '공시일 2026. 1. 5.',
      '2026.1.5. 공시',
      '1. 요약',
      '2026년 1월 5일',
      '```\n2026. 1. 5.\n```',
    ],
  },
  'markdown/rule-under-text': {
    found: ['글\n⟦---⟧', '글\n⟦-----⟧\n'],
    sound: [
      '글\n\n---',
      '# 제목\n---',
      '- 항목\n---',
      '| a |\n|---|\n| b |',
      '글\n===',
      '---\ntitle: a\n---\n',
      '```\n글\n---\n```',
    ],
  },
  'markdown/accidental-list': {
    found: ['⟦+ 3.5%⟧', '글\n\n⟦+ $200 추가⟧'],
    sound: ['+ 신규 항목', '- 200bp', '+3.5%', '* 주식 시장', '+ 1건\n+ 2건', '`+ 200bp`'],
  },
  'markdown/table-cells': {
    found: ['| a | b |\n|---|---|\n⟦| 1 | 2 | 3 |⟧'],
    sound: [
      '| a | b |\n|---|---|\n| 1 | 2 |\n| `x\\|y` | 2 |',
      'a | b\n--|--\n1 | 2',
      '| a |\n|---|\n\n| 1 | 2 |\n|---|---|\n| 3 | 4 |',
    ],
  },
  'markdown/table-delimiter': {
    found: ['⟦| a | b |⟧\n| 1 | 2 |\n| 3 | 4 |'],
    sound: ['| a | b |\n|:--|--:|\n| 1 | 2 |', '| 한 줄 |', '```\n| a |\n| b |\n```'],
  },
  'markdown/text-after-table': {
    found: ['| a |\n|---|\n| 1 |\n⟦주: 추정⟧'],
    sound: [
      '| a |\n|---|\n| 1 |\n\n주: 추정',
      '| a |\n|---|\n| 1 |\n> 인용',
      '| a |\n|---|\n| 1 |\n- 목록',
      '| a |\n|---|\n| 1 |\n## 제목',
    ],
  },
  'markdown/link-space': {
    found: ['[a](⟦./은행 배당.md⟧)', '![a](⟦images/표 1.png⟧)'],
    sound: [
      '[a](./은행%20배당.md)',
      '[a](<./은행 배당.md>)',
      '[a](./a.md "제목 있음")',
      '말(괄호 안 파일.md) 설명',
    ],
  },
  'markdown/range-tilde': {
    found: ['10⟦~~⟧20배', '3개월⟦~~⟧6개월'],
    sound: ['10~20배', '~~지운 말~~', '~~10~~ 20', '`10~~20`'],
  },
  'markdown/invisible': {
    found: ['가⟦\u200B\u200B⟧나'],
    sound: ['👨‍👩‍👧 가족', '⚖️ 고지', '가 나'],
  },
  'markdown/heading-space': {
    found: ['⟦###⟧요약'],
    sound: ['### 요약', '#광고 #협찬', '`##요약`', '#!shell'],
  },
});
