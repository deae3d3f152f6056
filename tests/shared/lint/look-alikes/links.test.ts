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
    found: ['# 가\n\n[b](⟦#나⟧)'],
    sound: [
      '## 📌 핵심 요약\n\n[a](#-핵심-요약)',
      '## 가\n\n## 가\n\n[a](#가-1)',
      '[a](#)',
      '# A B\n\n[a](#a-b)',
    ],
  },
});
