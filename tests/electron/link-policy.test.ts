import { describe, expect, it } from 'vitest';
import { checkLink } from '../../electron/link-policy.ts';

describe('an address that leaves the workbench', () => {
  it.each([
    ['https://example.com/a?b=1#c', 'https://example.com/a?b=1#c'],
    ['HTTP://Example.com', 'http://example.com/'],
    ['mailto:desk@example.com', 'mailto:desk@example.com'],
    ['https://example.com/글', 'https://example.com/%EA%B8%80'],
  ])('%s is opened', (url, href) => {
    expect(checkLink(url)).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'https://example.com/\u0000',
    'https://exa\tmple.com',
    'file:///etc/passwd',
    'data:text/html,x',
    'ms-msdt:/id',
    'search-ms:query=x',
    'vscode://file/x',
    'app://tickmark/index.html',
    '\\\\server\\share',
    '//server/share',
    '/etc/passwd',
    'https://',
    '',
  ])('%j is refused', (url) => {
    expect(() => checkLink(url)).toThrow(expect.objectContaining({ key: 'error.link.refused' }));
  });
});
