import { tellApart } from './tell-apart.ts';

tellApart({
  'links/malformed-url': {
    found: ['[a](⟦http//example.com⟧)', '[a](⟦https:///x⟧)'],
    sound: [
      '[a](https://example.com:8080/a?b=http://c.d)',
      '[a](./http.md)',
      '[a](#http)',
      '[a](mailto:a@b.co)',
      '`[a]()`',
    ],
  },
  'links/swallowed-particle': {
    found: ['⟦https://example.com를⟧ 봅니다'],
    sound: [
      'https://example.com 을 봅니다',
      '<https://example.com>을',
      '[곳](https://example.com)을',
      'https://ko.example.org/wiki/은행',
      '`https://example.com을`',
    ],
  },
  'links/duplicate': {
    found: ['- [a](./은행주-배당.md)\n- [b](⟦은행주-배당.md⟧)'],
    sound: [
      '[a](./은행주-배당.md) 그리고 [a](./은행주-배당.md)',
      '## 가\n\n- [a](./은행주-배당.md)\n\n## 나\n\n- [a](./은행주-배당.md)',
      '- [a](./은행주-배당.md#위)\n- [b](./은행주-배당.md#아래)',
    ],
  },
  'links/missing-anchor': {
    found: [
      '# 가\n\n[b](⟦#나⟧)',
      '```\n# 가\n```\n\n[b](⟦#가⟧)',
      '## 가\n\n[a](⟦#가-1⟧)',
      '## 가 {#b}\n\n[a](⟦#가-b⟧)',
    ],
    sound: [
      '## 📌 핵심 요약\n\n[a](#-핵심-요약)',
      '## 가\n\n## 가\n\n[a](#가-1)',
      '[a](#)',
      '# A B\n\n[a](#a-b)',
      '# A B\n\n[a](#A-B)',
      '> ## 인용 제목\n\n[a](#인용-제목)',
      '밑줄 제목\n---\n\n[a](#밑줄-제목)',
      '## [매출](https://a.b)과 _이익_\n\n[a](#매출과-이익)',
      '## `코드` **30%**\n\n[a](#코드-30)',
      '## AT&amp;T\n\n[a](#att)',
      '<a id="표-1"></a>\n\n[표](#표-1)',
      "<h2 class='x'>위험 요인</h2>\n\n[a](#위험-요인)",
      '## 위험 요인 {#risk}\n\n[a](#risk) [b](#위험-요인)',
      '## 위험\n\n[a](#%EC%9C%84%ED%97%98)',
      `## 위험\n\n[a](#${'위험'.normalize('NFD')})`,
      '[위로](#top) [말](#:~:text=성장)',
    ],
  },
  'links/missing-anchor-elsewhere': {
    found: [
      '[a](해운-운임.md⟦#배당⟧)',
      '[a](./해운-운임.md?x=1⟦#운임-전망-2⟧)',
      '[a]: ./해운-운임.md⟦#위험_요인⟧',
      '[a](%ED%95%B4%EC%9A%B4-%EC%9A%B4%EC%9E%84.md⟦#%EB%B0%B0%EB%8B%B9⟧)',
    ],
    sound: [
      '[a](./해운-운임.md#위험-요인)',
      '[a](./해운-운임.md#위험-요인-2026년)',
      '[a](./해운-운임.md#운임-전망-1)',
      '[a](./해운-운임.md#QA)',
      '[a](./해운-운임.md#%EC%9A%B4%EC%9E%84-%EC%A0%84%EB%A7%9D)',
      `[a](./${'해운-운임'.normalize('NFD')}.md#${'운임-전망'.normalize('NFD')})`,
      '[a](./해운-운임.md#top)',
      '[a](./해운-운임.md#)',
      '[a](./해운-운임.md)',
      '[a](./은행주-배당.md#무엇이든)',
      '[a](./없는-글.md#위험)',
      '[a](./home.md#위험)',
      '[a](https://example.com/해운-운임.md#위험)',
      '`[a](./해운-운임.md#배당)`',
    ],
  },
});
