import { describe, expect, it } from 'vitest';
import { readLink } from '../../../renderer/preview/links.ts';

describe('following a link of the article at 은행/분기.md', () => {
  it.each([
    ['https://dart.fss.or.kr/', { kind: 'outside', url: 'https://dart.fss.or.kr/' }],
    ['mailto:desk@example.com', { kind: 'outside', url: 'mailto:desk@example.com' }],
    ['#article-%EC%9A%94%EC%95%BD', { kind: 'scroll', id: 'article-요약' }],
    ['./시장.md', { kind: 'article', path: '은행/시장.md' }],
    ['%EC%8B%9C%EC%9E%A5.md#표', { kind: 'article', path: '은행/시장.md' }],
    ['../리츠/전망.md', { kind: 'article', path: '리츠/전망.md' }],
    ['/리츠/전망.md', { kind: 'article', path: '리츠/전망.md' }],
  ])('%s', (href, action) => {
    expect(readLink(href, '은행/분기.md')).toEqual(action);
  });

  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'file:///etc/passwd',
    'app://tickmark/index.html',
    'data:text/html,<script>alert(1)</script>',
    '//server/share',
    '\\\\server\\share',
    '../../밖.md',
    '',
  ])('goes nowhere: %j', (href) => {
    expect(readLink(href, '은행/분기.md')).toEqual({ kind: 'refused' });
  });
});
