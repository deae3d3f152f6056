import { z } from 'zod';
import type { Fix } from '../../../finding.ts';
import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Edit } from '../../../span.ts';
import { option } from '../../options.ts';
import type { ArticleRule, Report } from '../../rule.ts';
import type { ArticleReading } from '../../text/article-reading.ts';
import { lineEndOf } from '../../text/line-end.ts';
import type { Line } from '../../text/lines.ts';
import { fenceAround } from '../markdown/fenced-article.ts';

const titleOptions = z.strictObject({
  longest: option(z.int().min(0).max(300).default(0), {
    ko: '제목의 가장 긴 길이(글자 수). 0이면 재지 않습니다. 검색 결과는 서른 글자쯤에서 잘립니다.',
    en: 'The longest that a title may be, in characters; 0 for any length. Search results cut at some sixty.',
  }),
});

const title: ArticleRule<z.infer<typeof titleOptions>> = {
  id: 'structure/title',
  severity: 'warning',
  scope: 'article',
  needs: [],
  options: titleOptions,
  docs: {
    title: { ko: '제목', en: 'Title' },
    why: {
      ko: '제목이 없으면 목록, 내보낸 글, 관련 기사에서 글을 알아볼 수 없습니다.',
      en: 'Without a title nobody recognises the article in the list, in an export or among related articles.',
    },
    examples: [
      { wrong: '⟦운임이 올랐습니다.⟧', right: '# 운임 상승\n\n운임이 올랐습니다.' },
      { wrong: '⟦## 운임 상승⟧\n\n올랐습니다.', right: '# 운임 상승\n\n올랐습니다.', fixed: true },
      {
        wrong: '⟦**운임 주간 (11/14)**⟧\n\n올랐습니다.',
        right: '# 운임 주간 (11/14)\n\n올랐습니다.',
        fixed: true,
      },
      {
        wrong: '⟦가온해운 3분기 실적: 운임이 갈랐다는 말의 뜻⟧\n운임이 올랐습니다.',
        right: '# 가온해운 3분기 실적: 운임이 갈랐다는 말의 뜻\n\n운임이 올랐습니다.',
        fixed: true,
      },
      {
        wrong: '⟦# 컨테이너 운임이 꺾인 이유와 그 뒤에 올 일⟧',
        right: '# 컨테이너 운임이 꺾인 이유',
        options: { longest: 20 },
      },
    ],
  },
  check(reading, _, { longest }) {
    const { article, lines } = reading;
    if (article.title !== null) return tooLong(article.title, longest);
    if (hasTomlTitle(article.text) || toldOtherwise(reading)) return [];
    const first = lines.find((line) => line.kind !== 'blank' && line.kind !== 'hidden');
    const at = article.body.from;
    return [
      {
        message: message('lint.structure.title'),
        about: 'title',
        span: first ? { from: first.from, to: first.to } : { from: at, to: at },
        ...(first && looksLikeTitle(first, reading) && { fixes: [asTitle(first, reading)] }),
      },
    ];
  },
};

function tooLong(
  { value, span }: NonNullable<ArticleReading['article']['title']>,
  longest: number,
): readonly Report[] {
  const count = [...value.trim()].length;
  if (longest === 0 || count <= longest) return [];
  return [{ message: message('lint.structure.titleLong', { count, longest }), span }];
}

/** Whether another rule tells of what keeps the title from being read: a fence around all, a front matter that is broken. */
function toldOtherwise(reading: ArticleReading): boolean {
  const front = reading.article.frontMatter;
  if (!front || front.problems.length === 0) return fenceAround(reading) !== null;
  return /^title\s*:/m.test(reading.article.text.slice(front.inner.from, front.inner.to));
}

/** Blogs made with Hugo open with TOML between lines of `+++`. */
function hasTomlTitle(text: string): boolean {
  if (!text.startsWith('+++')) return false;
  const end = text.indexOf('\n+++', 3);
  return end > 0 && /^title\s*=/m.test(text.slice(0, end));
}

/**
 * A heading of any level, or a short line of its own that ends like none of the article's sentences. Pasted text often has
 * no blank line under its title: a line that is built as titles are will do.
 */
function looksLikeTitle(line: Line, { article, lines }: ArticleReading): boolean {
  const words = article.text.slice(line.content, line.to).trim();
  if (line.kind === 'heading') return words !== '';
  const below = lines[lines.indexOf(line) + 1];
  if (line.kind !== 'text' || words.length > 80) return false;
  if (!below || below.kind === 'blank') return !/[.!?다요]\**$/.test(words);
  return below.kind === 'text' && titleSign.test(words) && !/[.!다요,]\**$/.test(words);
}

/** `A사 3분기 실적: 마진이 늘었다`, `TQQQ vs QLD`, `기업 분석 – 가온전자 (2025-12-16)`. */
const titleSign = /[^\d\s]\s?[:：] |\s[-–—|]\s|\svs\.?\s/i;

function asTitle(line: Line, { article, lines }: ArticleReading): Fix {
  const words = article.text.slice(line.content, line.to).trim();
  const bare = /^(\*\*|__)([^*_]+)\1$/.exec(words)?.[2] ?? words;
  const below = lines[lines.indexOf(line) + 1];
  const gap = below?.kind === 'text' ? lineEndOf(article.text) : '';
  return {
    title: message('lint.structure.makeTitle'),
    edits: [{ from: line.from, to: line.to, insert: `# ${bare}${gap}` }],
  };
}

const headingsOf = ({ sections }: ArticleReading) =>
  flatMap(sections, ({ heading }) => (heading ? [heading] : []));

const oneH1: ArticleRule = {
  id: 'structure/one-h1',
  severity: 'warning',
  scope: 'article',
  needs: ['headings'],
  docs: {
    title: { ko: '하나뿐인 # 제목', en: 'One title heading' },
    why: {
      ko: '# 제목은 글의 제목 하나뿐이고 절은 ##로 시작합니다. 여럿이면 블로그 편집기에서 제목이 여러 개가 됩니다. 글마다 한 번 알리고, 고칠 때는 그 아래 제목까지 한 단계씩 낮춥니다.',
      en: 'A # heading is the article’s title; sections start at ##. Blog editors show each # as a title. Told once an article; the fix lowers the headings under them as well.',
    },
    examples: [
      { wrong: '# 제목\n\n글\n\n⟦# 요약⟧\n\n글', right: '# 제목\n\n글\n\n## 요약\n\n글', fixed: true },
      {
        wrong: '# 제목\n\n⟦# 실적⟧\n\n## 매출\n\n글\n\n# 전망\n\n글',
        right: '# 제목\n\n## 실적\n\n### 매출\n\n글\n\n## 전망\n\n글',
        fixed: true,
      },
    ],
  },
  check(reading) {
    const headings = headingsOf(reading);
    const [, first, ...others] = headings.filter(({ level }) => level === 1);
    if (!first) return [];
    return [
      {
        message: message('lint.structure.oneH1'),
        span: { from: first.from, to: first.to },
        related: others.map(({ from, to }) => ({
          span: { from, to },
          message: message('lint.related.anotherH1'),
        })),
        fixes: [
          {
            title: message('lint.structure.levelDown', { count: others.length + 1 }),
            edits: lowered(headings.slice(headings.indexOf(first)), reading),
          },
        ],
      },
    ];
  },
};

type Heading = ReturnType<typeof headingsOf>[number];

/** One level down: the surplus titles, and all that stands under one of them that has ## sections of its own. */
function lowered(headings: readonly Heading[], { article }: ArticleReading): readonly Edit[] {
  let follows = false;
  return headings.flatMap((heading, at) => {
    if (heading.level === 1) follows = headings[at + 1]?.level === 2;
    if (heading.level === 6 || (heading.level > 1 && !follows)) return [];
    const sign = article.text.indexOf('#', heading.from);
    return [{ from: sign, to: sign, insert: '#' }];
  });
}

const levelOptions = z.strictObject({
  deepest: option(z.int().min(2).max(6).default(6), {
    ko: '쓸 수 있는 가장 낮은 제목 단계. 3이면 ####부터 알립니다.',
    en: 'The deepest level that a heading may have: under 3, #### is told.',
  }),
});

const levels: ArticleRule<z.infer<typeof levelOptions>> = {
  id: 'structure/heading-level',
  severity: 'info',
  scope: 'article',
  needs: ['headings'],
  options: levelOptions,
  docs: {
    title: { ko: '제목 단계', en: 'Heading levels' },
    why: {
      ko: '## 다음에 ####가 오면 목차와 화면 낭독기가 단계를 잃습니다.',
      en: 'A jump from ## to #### loses readers of the outline and of screen readers.',
    },
    examples: [
      { wrong: '## 요약\n\n글\n\n⟦#### 수익⟧\n\n글', right: '## 요약\n\n글\n\n### 수익\n\n글' },
      {
        wrong: '## 요약\n\n글\n\n⟦### 수익⟧\n\n글',
        right: '## 요약\n\n글\n\n**수익**\n\n글',
        options: { deepest: 2 },
      },
    ],
  },
  check(reading, _, { deepest }) {
    let above = 6;
    return headingsOf(reading).flatMap(({ from, to, level }) => {
      const skipped = level > above + 1;
      const here = '#'.repeat(level);
      const data = { above: '#'.repeat(above), here };
      above = level;
      if (level > deepest) {
        const says = message('lint.structure.headingDeep', { here, deepest: '#'.repeat(deepest) });
        return [{ message: says, span: { from, to } }];
      }
      return skipped ? [{ message: message('lint.structure.headingLevel', data), span: { from, to } }] : [];
    });
  },
};

const emptySection: ArticleRule = {
  id: 'structure/empty-section',
  severity: 'warning',
  scope: 'article',
  needs: ['headings'],
  docs: {
    title: { ko: '빈 절', en: 'Empty section' },
    why: {
      ko: '제목만 있고 내용이 없는 절입니다. 더 낮은 단계의 제목이 이어지거나 제목 자체가 말을 다 하면(‘의견: 중립’) 빈 절이 아닙니다.',
      en: 'A heading with nothing under it. One with deeper headings under it, or one that says it all (“Rating: hold”), is not empty.',
    },
    examples: [
      { wrong: '⟦## 요약⟧\n\n---\n\n## 결론\n\n글', right: '## 요약\n\n### 수익\n\n글\n\n## 결론\n\n글' },
    ],
  },
  check(reading) {
    const filled = filledSections(reading);
    return flatMap(reading.sections, ({ heading }, index) => {
      if (!heading || filled.has(index) || /[:：]\s*\S/.test(heading.text)) return [];
      const next = reading.sections[index + 1]?.heading;
      if (next && next.level > heading.level) return [];
      const data = { heading: heading.text };
      const span = { from: heading.from, to: heading.to };
      return [{ message: message('lint.structure.emptySection', data), span }];
    });
  },
};

/** The sections that hold more than their heading, blank lines, rules and comments. */
function filledSections({ sections, lines }: ArticleReading): ReadonlySet<number> {
  const filled = new Set<number>();
  let at = 0;
  for (const line of lines) {
    while (sections[at + 1] && sections[at + 1]!.from <= line.from) at += 1;
    if (!['blank', 'rule', 'hidden', 'heading'].includes(line.kind)) filled.add(at);
  }
  return filled;
}

export const headingRules = [title, oneH1, levels, emptySection] as const;
