import { describe, expect, it } from 'vitest';
import { figureDocs } from '../../../shared/figures/docs/index.ts';
import { check } from './relations/marked.ts';

describe.each(figureDocs.map((docs) => [docs.id, docs] as const))('the page of %s', (id, { examples }) => {
  it.each(examples)('shows what clashes, and the same text mended', ({ wrong, right }) => {
    const { missed, extra, rules } = check(wrong);
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
    expect(rules).toContain(id);
    expect(check(right).rules).toEqual([]);
  });
});
