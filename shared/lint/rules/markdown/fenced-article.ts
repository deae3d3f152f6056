import { message } from '../../../i18n/index.ts';
import type { ArticleRule } from '../../rule.ts';
import type { ArticleReading } from '../../text/article-reading.ts';
import type { Line } from '../../text/lines.ts';

const opening = /^(`{3,}|~{3,})[ \t]{0,4}(?:markdown|md)[ \t]{0,4}$/i;
const closing = /^(?:`{3,}|~{3,})[ \t]{0,4}$/;

/** Chat programs hand a text over inside a fence, and it is pasted whole. */
export const fencedArticle: ArticleRule = {
  id: 'markdown/fenced-article',
  severity: 'warning',
  scope: 'article',
  needs: [],
  docs: {
    title: { ko: '코드로 감싼 글', en: 'Article inside a code fence' },
    why: {
      ko: '챗봇에서 글을 붙여 넣으면 글 전체가 ```markdown 울타리에 싸여 옵니다. 그대로 두면 제목도 표도 코드로 보이고, Tickmark도 그 안의 수치를 검사하지 않습니다.',
      en: 'A text pasted from a chat program often comes inside a ```markdown fence. Left there, all of it shows as code, and Tickmark checks none of its figures.',
    },
    examples: [
      {
        wrong: '⟦```markdown⟧\n# 운임\n\n10% 올랐습니다.\n```\n',
        right: '# 운임\n\n10% 올랐습니다.\n',
        fixed: true,
      },
      { wrong: '⟦~~~ md⟧\r\n# Freight\r\n\r\nUp 10%.', right: '# Freight\r\n\r\nUp 10%.', fixed: true },
      {
        wrong: '---\ntitle: 운임\n---\n\n⟦```markdown⟧\n10% 올랐습니다.\n\n```\n코드\n```\n\n끝.\n```',
        right: '---\ntitle: 운임\n---\n\n10% 올랐습니다.\n\n```\n코드\n```\n\n끝.',
        fixed: true,
      },
      {
        wrong: '⟦```markdown⟧\n# 표 쓰는 법\n```',
        right: '```markdown\n# 표 쓰는 법\n```\n\n위처럼 씁니다.',
      },
    ],
  },
  check(reading) {
    const fence = fenceAround(reading);
    if (!fence) return [];
    const { text } = reading.article;
    const { first, last, ends } = fence;
    const inside = reading.lines.find(({ from }) => from > first.from)?.from ?? first.to;
    const until = /\r?\n?$/.exec(text.slice(0, last.from))!.index;
    const close = { from: Math.max(until, inside), to: last.to, insert: '' };
    return [
      {
        message: message('lint.markdown.fencedArticle'),
        span: { from: first.from, to: first.to },
        fixes: [
          {
            title: message('lint.markdown.unfence'),
            edits: [{ from: first.from, to: inside, insert: '' }, ...(ends ? [close] : [])],
          },
        ],
      },
    ];
  },
};

/** The first and last lines of an article that stands in a fence of Markdown, and whether the last closes it. */
export function fenceAround({
  article: { text },
  lines,
}: ArticleReading): { readonly first: Line; readonly last: Line; readonly ends: boolean } | null {
  const told = lines.filter(({ from, to, kind }) => kind !== 'hidden' && text.slice(from, to).trim() !== '');
  const [first] = told;
  const last = told.at(-1);
  if (!first || !last || !opening.test(text.slice(first.from, first.to))) return null;
  const ends = last !== first && closing.test(text.slice(last.from, last.to));
  // A fence that ends before the article does is a sample; one that never ends holds everything.
  if (!ends && told.some(({ kind }) => kind !== 'code')) return null;
  return { first, last, ends };
}
