import { describe, expect, it } from 'vitest';
import { hitsInAddresses, inOneOnly } from '../../../renderer/search/rows.ts';
import type { FoundArticle } from '../../../shared/contract.ts';

const found = (id: string, ...inAddress: boolean[]): FoundArticle => ({
  id,
  stamp: '',
  count: inAddress.length,
  hits: inAddress.map((inside, from) => ({
    from,
    to: from + 1,
    line: 1,
    before: '',
    text: '가',
    after: '',
    inAddress: inside,
  })),
});

describe('hits that a replacement leaves out', () => {
  it('are those in addresses, where words stand beside them', () => {
    expect([...hitsInAddresses([found('a', false, true), found('b', true)])]).toEqual(['a/1', 'b/0']);
  });

  it('are none where addresses are all that was found', () => {
    expect([...hitsInAddresses([found('a', true), found('b', true, true)])]).toEqual([]);
    expect([...hitsInAddresses([])]).toEqual([]);
  });

  it('are turned one by one, either way', () => {
    expect([...inOneOnly(new Set(['a/1', 'b/0']), new Set(['b/0', 'c/3']))]).toEqual(['a/1', 'c/3']);
  });
});
