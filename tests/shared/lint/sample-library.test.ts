import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../shared/article/anchors.ts';
import { readArticle } from '../../../shared/article/article.ts';
import { articleStatus, articleTickers } from '../../../shared/article/metadata.ts';
import { parseConfig } from '../../../shared/lint/config.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { isTemplate } from '../../../shared/lint/template.ts';

const folder = new URL('../../../articles/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.normalize('NFC').replaceAll('\\', '/'),
);
const articles = files.filter((path) => /\.(?:md|txt)$/.test(path) && !isTemplate(path));
const { config, problems } = parseConfig(read('tickmark.config.yaml'));
const library = {
  has: (path: string) => files.includes(path),
  articles: articles.map((path) => ({ path, title: readArticle(read(path)).title?.value ?? path })),
  anchors: (path: string) => anchorsOf(readArticle(read(path))),
};

const findingsIn = (path: string) =>
  lint(readArticle(read(path)), { path, library, today: '2026-11-22', config }).findings;

/** The problems planted in each article, as `rule: words`; an article without any is sound. */
const planted: Readonly<Record<string, readonly string[]>> = {
  '은행주-배당-확대.md': [],
  'hbm-supply-outlook.md': [],
  '배당-ETF-비교.md': [],
  'container-freight-winter.md': [],
  '원전-기자재-수주.txt': [],
  'listed-reits-rate-cut.md': ['figures/restated: 1,240억 원', 'figures/growth: 12%'],
  '비트코인-현물-ETF.md': [
    'disclosure/not-advice: 비트코인',
    'disclosure/crypto-risk: 비트코인',
    'disclosure/forecast: 2026E',
    'prose/certainty: 반드시 오른다는',
  ],
  '컨테이너-운임-하락.txt': [
    'prose/loanword: 파트너쉽',
    'prose/redundancy: Q4 분기',
    'prose/josa: TEU을',
    'prose/double-hedge: 약 1,350달러 정도',
    'prose/ratio-spelling: 성장율',
    'prose/spelling: 절대값',
    'prose/finance-term: 강기',
    'prose/finance-term: 약기',
    'prose/finance-term: 강기',
    'prose/finance-term: 약기',
    'structure/horizon: 단기 (3개월)',
    'prose/unattributed-passive: 버틸 것으로 예상됩니다',
  ],
  'regional-bank-deposits.md': [
    'prose/doubled-word: the the',
    'prose/confused-word: principle amount',
    'disclosure/holdings: Our view: buy',
    'disclosure/contradiction: Our view: buy',
    'links/missing-article: ./bank-margins-after-cut.md',
  ],
  '배터리-소재-가격.md': [
    'markdown/emphasis: __양극재__',
    'markdown/date-list: 2026. 3. 26.',
    'links/swallowed-particle: https://dart.fss.or.kr/에서',
    'links/missing-image: ./images/lithium-price.png',
    'markdown/rule-under-text: ---',
    'structure/empty-section: ## 🔧 어떻게 작동하는가',
    'markdown/table-cells: | 전구체|리튬 | 660억 원 | 15% |',
    'structure/leftover: TODO',
    'markdown/link-space: ./비트코인 현물 ETF.md',
  ],
};

describe('the sample library', () => {
  it('has settings without a fault', () => {
    expect(problems).toEqual([]);
  });

  it('holds ten articles, eight of them Korean, two in the text form, one long and one full of tables', () => {
    expect([...articles].sort()).toEqual(Object.keys(planted).sort());
    const texts = articles.map(read);
    expect(texts.filter((text) => (text.match(/[가-힣]/g)?.length ?? 0) > 300)).toHaveLength(8);
    expect(texts.filter((text) => readArticle(text).form === 'title-content')).toHaveLength(2);
    expect(Math.max(...texts.map((text) => Buffer.byteLength(text)))).toBeGreaterThan(12_288);
    expect(
      Math.max(...texts.map((text) => text.match(/^\|[-| :]+\|$/gm)?.length ?? 0)),
    ).toBeGreaterThanOrEqual(7);
  });

  it.each(articles.filter((path) => path.endsWith('.md')))('knows the status and tickers of %s', (path) => {
    const article = readArticle(read(path));
    expect(articleStatus(article)).not.toBeNull();
    expect(articleTickers(article)).not.toHaveLength(0);
  });

  it.each(Object.entries(planted))(
    'finds in %s what was planted there, and nothing else',
    (path, expected) => {
      const text = read(path);
      const found = findingsIn(path).map(
        ({ ruleId, span }) => `${ruleId}: ${text.slice(span.from, span.to)}`,
      );
      expect(found).toEqual(expected);
    },
  );

  it('leaves its templates alone', () => {
    const templates = files.filter((path) => isTemplate(path));
    expect(templates.length).toBeGreaterThanOrEqual(3);
    for (const path of templates) expect(findingsIn(path)).toEqual([]);
  });
});
