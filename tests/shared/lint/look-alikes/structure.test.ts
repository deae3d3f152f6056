import { tellApart } from './tell-apart.ts';

tellApart({
  'structure/blank-field': {
    found: ['---\nauthor: ⟦{{name}}⟧\n---\n', '---\ntickers: []\nsummary: "⟦(확인 필요)⟧"\n---\n'],
    sound: ['---\nauthor: 이름\n---\n\n{{이름}}', '---\ntickers: []\nsummary: 정말?\n---\n'],
  },
  'structure/leftover': {
    found: ['매출은 ⟦XX⟧억 원, 이익률은 ⟦OO⟧%', '⟦FIXME⟧', '매출 ⟦???⟧억', '⟦(확인 필요)⟧', '⟦{++추가++}⟧'],
    sound: [
      'OO기업 대표',
      'MAXX% 요금제와 3XX 모델',
      '할 일(to do)',
      '확인이 필요합니다',
      '[확인](#a)',
      '정말?? 그렇습니다',
      '{{< chart >}}',
      '`TODO`',
      'XXL 크기',
    ],
  },
  'structure/comment': {
    found: ['글 ⟦<!-- 메모 -->⟧', '⟦<!-- 한\n두 -->⟧'],
    sound: ['`<!-- 메모 -->`', '```\n<!-- 메모 -->\n```', '<!-- tickmark-ignore prose/josa: 예 -->'],
  },
  'structure/empty-section': {
    found: ['⟦## 가⟧\n\n## 나\n\n글', '## 가\n\n글\n\n⟦## 나⟧\n'],
    sound: [
      '## 가\n\n### 나\n\n글',
      '## 의견: 중립\n\n## 나\n\n글',
      '## 가\n\n![그림](images/freight.png)',
      '## 가\n\n| a |\n|---|\n| 1 |',
    ],
  },
  'structure/heading-level': {
    found: ['## 가\n\n글\n\n⟦##### 나⟧\n\n글'],
    sound: ['### 가\n\n글', '## 가\n\n### 나\n\n글\n\n## 다\n\n글', '# 가\n\n## 나\n\n글'],
  },
  'structure/one-h1': {
    found: ['# 가\n\n⟦# 나⟧\n\n글', '# 가\n\n⟦# 나⟧\n\n글\n\n# 다\n\n글'],
    sound: ['# 가\n\n## 나\n\n글', '---\ntitle: 가\n---\n\n# 가\n\n글', '```\n# 가\n# 나\n```'],
  },
  'structure/faq': {
    found: ['## FAQ\n\n**⟦Q1: 왜?⟧**\n'],
    sound: [
      '## FAQ\n\n**Q1: 왜?**\nA: 수요.\n\n**Q2: 언제?**\nA: 봄.',
      '## FAQ\n\nQ. 왜?\n\nA. 수요.',
      '## 요약\n\nQ1: 매출',
      '## Q&A\n\n**Q1: 정말요? 왜요?**\n\nA: 네.',
    ],
  },
  'structure/forecast-mark': {
    found: ['| 지표 | 2025 | ⟦2027⟧ |\n|---|---|---|\n| 매출 | 1 | 2 |'],
    sound: [
      '| 2026 | 2027 | 2028 | Thereafter |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |',
      '| 지표 | 2025 | 2026 |\n|---|---|---|\n| 매출 | 1 | 2 |',
      '| 지표 | 2025 | 2027E |\n|---|---|---|\n| 매출 | 1 | 2 |',
      '| 만기 | 2027 |\n|---|---|\n| 채권 | 1 |',
    ],
  },
  'structure/horizon': {
    found: ['단기 (3개월), 장기 (3년), ⟦장기 (5년)⟧', 'short-term (3 months), ⟦short term (6 months)⟧'],
    sound: [
      '단기 (3개월), 중기 (1년), 단기 (3개월)',
      '단기 (수급), 단기 (3개월)',
      '단기(3개월), 단기 (3 개월)',
    ],
  },
  'structure/title': {
    found: [
      '⟦매출이 올랐다.⟧',
      '⟦## 운임⟧\n\n글',
      '⟦```markdown⟧\n# 예\n```\n\n글',
      '⟦```python⟧\nx = 1\n```',
      '---\nstatus: [draft\n---\n\n⟦글⟧',
      '---\nsubtitle: "운임\n---\n\n⟦글⟧',
    ],
    sound: [
      '```markdown\n# 운임\n\n글\n```',
      '---\nstatus: draft\n---\n\n~~~md\n글\n~~~\n',
      '---\ntitle: "운임\nstatus: draft\n---\n\n글',
      '---\nstatus: [draft\ntitle: 운임\n---\n\n글',
      "+++\ntitle = '운임'\n+++\n\n글",
      '# 운임\n\n글',
      'TITLE: 운임\nCONTENT:\n글',
    ],
  },
});
