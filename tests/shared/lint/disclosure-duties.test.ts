import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { say } from '../../../shared/i18n/index.ts';
import { lint } from '../../../shared/lint/lint.ts';
import type { LintConfig } from '../../../shared/lint/lint-config.ts';
import { packs } from '../../../shared/lint/packs/index.ts';
import { applyEdits } from '../../../shared/span.ts';
import { contextOf, findingsOf } from './run-rule.ts';

const disclosures = (text: string, config: Partial<LintConfig> = {}) =>
  lint(readArticle(text), contextOf(config)).findings.filter(({ ruleId }) =>
    ruleId.startsWith('disclosure/'),
  );
const ids = (text: string, config: Partial<LintConfig> = {}) =>
  disclosures(text, config).map(({ ruleId }) => ruleId);

const bare = '# 은행주\n\n은행주의 주가가 올랐습니다.\n';

describe('one notice that says two things', () => {
  it('is one finding while both are missing, and its fix inserts both', () => {
    expect(ids(bare)).toEqual(['disclosure/not-advice']);
    const [finding] = disclosures(bare);
    expect(JSON.stringify(finding?.derivation)).toContain('lint.disclosure.ownRisk');
    expect(ids(applyEdits(bare, finding!.fixes![0]!.edits))).toEqual([]);
  });

  it('is told for the half that is missing', () => {
    expect(ids(`${bare}\n이 글은 투자 권유가 아닙니다.\n`)).toEqual(['disclosure/own-risk']);
    expect(ids(`${bare}\n투자의 책임은 투자자 본인에게 있습니다.\n`)).toEqual(['disclosure/not-advice']);
  });

  it('keeps its second half for a library that switched the first off', () => {
    expect(ids(bare, { severities: { 'disclosure/not-advice': 'off' } })).toEqual(['disclosure/own-risk']);
    const [alone] = disclosures(bare, { severities: { 'disclosure/own-risk': 'off' } });
    expect(applyEdits(bare, alone!.fixes![0]!.edits)).not.toContain('책임');
  });
});

describe('words that the law prescribes', () => {
  const uk = (warning: string) => `# Buying Ether\n\n${warning}\n\nEther rose. Ether fell. Bitcoin, too.\n`;
  const first = 'Don’t invest unless you’re prepared to lose all the money you invest.';
  const second =
    'This is a high-risk investment and you should not expect to be protected if something goes wrong.';

  it('stand whole, in whatever signs, and may end in a link', () => {
    const found = (warning: string) => ids(uk(warning), { packs: ['uk'] });
    expect(found(`${first} ${second} [Take 2 mins to learn more](https://example.com)`)).toEqual([]);
    expect(found(`**${first}**\n${second} Take 2 mins to learn more.`)).toEqual([]);
    expect(found(first)).toEqual(['disclosure/crypto-risk']);
    expect(found(`${first} You may lose. Take 2 mins to learn more.`)).toEqual(['disclosure/crypto-risk']);
    const [finding] = disclosures(uk(first), { packs: ['uk'] });
    expect(JSON.stringify(finding?.derivation)).toContain('lint.derivation.cut');
  });

  it('name whoever makes the communication', () => {
    const mica = (maker: string) =>
      ids(
        `# Bitcoin\n\nThis crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The ${maker} of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.\n\nBitcoin rose.\n`,
        { packs: ['eu'], profile: 'ad' },
      );
    expect(mica('offeror')).toEqual([]);
    expect(mica('operator of the trading platform')).toEqual([]);
    expect(mica('author')).toEqual(['disclosure/crypto-risk']);
  });
});

describe('a profile that adds to another', () => {
  const top = '※ 이 글은 가온카드에서 대가를 받아 작성했습니다.';
  const post = (front: string, above = '') =>
    `---\ntitle: 카드 비교\n${front}---\n\n${above}\n\n카드를 비교했습니다.\n`;

  it('asks a sponsored post for its sponsor, once, whatever else declares it', () => {
    expect(ids(post('profile: sponsored\n'))).toEqual(['disclosure/sponsor']);
    expect(ids(post('profile: sponsored\nsponsor: 가온카드\n'))).toEqual(['disclosure/sponsor']);
    expect(ids(post('profile: sponsored\n', top))).toEqual([]);
    expect(ids(post('profile: sponsored\n'), { packs: ['kr', 'us'] })).toEqual(['disclosure/sponsor']);
    expect(ids(post('profile: blog\n'))).toEqual([]);
  });

  it('asks a crypto newsroom for the warning, as an error, whether or not an article is about a coin', () => {
    const found = (text: string) =>
      findingsOf('disclosure/crypto-risk', text, { profile: 'crypto' }).map(({ severity }) => severity);
    expect(found('# 거래소 수수료\n\n수수료가 내렸습니다.\n')).toEqual(['error']);
    expect(found('# 비트코인\n\n비트코인이 올랐습니다.\n')).toEqual(['error']);
    expect(found('# 비트코인\n\n가상자산은 고위험 상품으로 투자금의 전부를 잃을 수 있습니다.\n')).toEqual([]);
  });

  it.each([
    ['sponsored', 'blog'],
    ['crypto', 'press'],
  ] as const)('has all duties of its own kind (%s, %s)', (profile, alike) => {
    const text = '# 은행주\n\n목표가 52,000원, 투자의견: 매수. 주가는 2027년 10% 오를 것으로 예상합니다.\n';
    const own = ['disclosure/sponsor', 'disclosure/crypto-risk'];
    const rest = (one: typeof profile | typeof alike) =>
      disclosures(text, { profile: one })
        .filter(({ ruleId }) => !own.includes(ruleId))
        .map(({ ruleId, severity }) => `${ruleId} ${severity}`);
    expect(rest(profile).length).toBeGreaterThan(2);
    expect(rest(profile)).toEqual(rest(alike));
  });
});

it('weighs a duty as the profile has it', () => {
  const severity = (profile: LintConfig['profile']) =>
    findingsOf('disclosure/not-advice', bare, { profile })[0]?.severity;
  expect(severity('press')).toBe('error');
  expect(severity('research')).toBe('warning');
});

it.each([
  ['We expect $200~220 per unit next year.', 'expect $200~220'],
  ['We expect revenue of $4.4 billion in 2027.', 'expect revenue of $4.4 billion'],
  ['We expect revenue of $1,250. It was lower.', 'expect revenue of $1,250'],
])('names a forecast with its whole figure: %s', (sentence, said) => {
  const text = `# Freight\n\n${sentence}\n`;
  const spans = findingsOf('disclosure/forecast', text).map(({ span }) => text.slice(span.from, span.to));
  expect(spans).toEqual([said]);
});

it.each([
  ['목표가는 $200~220이다.', '목표가는 $200~220'],
  ['목표주가는 12만~13만 원이다.', '목표주가는 12만~13만 원'],
  ['목표주가는 120,000원~130,000원이다.', '목표주가는 120,000원~130,000원'],
  ['목표주가는 120,000원이다.', '목표주가는 120,000원'],
  ['Our target price is $200-220 a share.', 'target price is $200-220'],
])('names a target with its whole range: %s', (sentence, said) => {
  const text = `# 하버\n\n${sentence}\n`;
  const spans = findingsOf('disclosure/holdings', text).map(({ span }) => text.slice(span.from, span.to));
  expect(spans).toEqual([said]);
});

it('tells many unattributed forecasts as one finding with all its places', () => {
  const text = '값이 오를 것으로 예상된다. '.repeat(6);
  const found = findingsOf('prose/unattributed-passive', text);
  expect(found.map(({ related }) => related.length)).toEqual([5]);
});

it('takes the day of an article from the name of its file', () => {
  const context = { ...contextOf(), path: 'posts/2026-03-02-운임.md' };
  const undated = (path: string) =>
    lint(readArticle('# 운임\n\n작년보다 올랐다.'), { ...context, path }).findings.some(
      ({ ruleId }) => ruleId === 'prose/undated',
    );
  expect([undated('posts/2026-03-02-운임.md'), undated('posts/운임.md')]).toEqual([false, true]);
});

it.each(packs.flatMap(({ disclosures }) => disclosures.map(({ name, source }) => [name, source] as const)))(
  'names where %s comes from in the reader’s language (%s)',
  (_, source) => {
    expect(say('en', { key: source, data: {} })).toMatch(/^Source: [^가-힣]+$/);
    expect(say('ko', { key: source, data: {} })).toMatch(/^근거: /);
  },
);
