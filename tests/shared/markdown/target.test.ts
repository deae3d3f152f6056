import { describe, expect, it } from 'vitest';
import { slug } from '../../../shared/markdown/slug.ts';
import { readTarget } from '../../../shared/markdown/target.ts';

describe('where a link leads', () => {
  it.each([
    ['https://a.kr/b', { kind: 'web', host: 'a.kr' }],
    ['HTTP://user:pw@Shop.Example.com:8080/x', { kind: 'web', host: 'shop.example.com' }],
    ['https://good.kr@evil.example/', { kind: 'web', host: 'evil.example' }],
    ['mailto:ir@a.kr', { kind: 'mail' }],
    ['#%ED%95%B5%EC%8B%AC', { kind: 'fragment', id: '핵심' }],
    ['둘/나%20다.md?x=1#절', { kind: 'file', path: '둘/나 다.md', fragment: '절' }],
    ['..\\그림\\a.png', { kind: 'file', path: '../그림/a.png' }],
    ['/절대/a.md', { kind: 'file', path: '/절대/a.md' }],
    ['100%.md', { kind: 'file', path: '100%.md' }],
    ['./3:4.md', { kind: 'file', path: './3:4.md' }],
    ['data:image/png;base64,AAAA', { kind: 'data' }],
  ])('%s', (url, expected) => {
    expect(readTarget(url)).toMatchObject(expected);
  });

  it.each([
    '',
    '  ',
    'javascript:alert(1)',
    ' \u0001JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'data:image/svg+xml;base64,AAAA',
    'file:///etc/passwd',
    'C:\\Windows\\x.exe',
    '//evil.example/x',
    '\\\\evil.example\\x',
    '/\\evil.example/x',
    '%2f%2fevil.example/x',
    'https:evil.example',
    'https://',
    'http:\\\\evil.example',
    'a\u0000b.md',
    'app://x/y',
    '?only=query',
  ])('nowhere: %j', (url) => {
    expect(readTarget(url)).toEqual({ kind: 'refused' });
  });
});

describe('the name of a heading', () => {
  it.each([
    ['핵심 요약', '핵심-요약'],
    ['📌 핵심 요약', '-핵심-요약'],
    ['Why It Matters?', 'why-it-matters'],
    ['1. 매출 (연결)', '1-매출-연결'],
    ['__init__ a_b', '__init__-a_b'],
    ['각'.normalize('NFD'), '각'],
  ])('%s', (heading, expected) => {
    expect(slug(heading)).toBe(expected);
  });
});
