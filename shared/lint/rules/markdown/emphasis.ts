import type { Nodes } from 'mdast';
import { type Message, message } from '../../../i18n/index.ts';
import { parseMarkdown } from '../../../markdown/dialect.ts';
import { matchesOf } from '../../../matches.ts';
import type { BlockRule } from '../../rule.ts';
import { hidden } from '../../text/mask.ts';

/** What may fail to be emphasis: the marks, what they hold, and a letter right behind them. */
const stars = /(?<![*\\])(\*\*|\*)(?![\s*])([^*\r\n]{1,300}?)([:：.,!?)\]%"”’]{1,3})\1(?=[A-Za-z\d])/g;
const underscores = /(?<![\w가-힣\\])(__|_)(?![\s_])([^_\r\n]{1,300}?)\1(?=[가-힣A-Za-z\d])/g;

/** `**상황:**Amazon` and `__한글__은` do not close: not even with the rule that lets emphasis end before Hangul. */
export const emphasis: BlockRule = {
  id: 'markdown/emphasis',
  severity: 'warning',
  scope: 'block',
  needs: [],
  docs: {
    title: { ko: '닫히지 않는 강조', en: 'Emphasis that does not close' },
    why: {
      ko: '닫는 ** 앞이 문장부호이고 뒤가 영문자면 강조가 닫히지 않습니다. 밑줄 강조는 한글 조사가 붙으면 닫히지 않습니다. 미리보기와 같은 해석기로 확인한 것만 알립니다.',
      en: 'Bold does not close between punctuation and a Latin letter, and underscores do not close before a Korean particle. Only what the preview’s own parser refuses is reported.',
    },
    examples: [
      { wrong: '⟦**상황:**⟧Amazon이 늘렸다.', right: '**상황**:Amazon이 늘렸다.', fixed: true },
      { wrong: '⟦__매출(연결)__⟧은 늘었다.', right: '**매출(연결)**은 늘었다.', fixed: true },
      {
        wrong: '⟦_강조_⟧는 쉽다. **강조(예)**는 된다.',
        right: '*강조*는 쉽다. **강조(예)**는 된다.',
        fixed: true,
      },
    ],
  },
  check(block) {
    const suspects = [
      ...matchesOf(stars, block.prose).map(({ index, 0: whole, 1: mark = '', 2: inner = '', 3: end = '' }) =>
        suspect(index, whole, `${mark}${inner}${mark}${end}`, message('lint.markdown.emphasisOutside')),
      ),
      ...matchesOf(underscores, block.prose).map(({ index, 0: whole, 1: mark = '', 2: inner = '' }) => {
        const star = '*'.repeat(mark.length);
        return suspect(index, whole, `${star}${inner}${star}`, message('lint.markdown.emphasisStars'));
      }),
    ]
      .filter(({ whole }) => !whole.includes(hidden))
      .sort((a, b) => a.span.from - b.span.from);
    if (suspects.length === 0) return [];
    let next = 0;
    return block.lines.flatMap((line) => {
      const first = next;
      while (next < suspects.length && suspects[next]!.span.from < line.to) next += 1;
      const inLine = suspects.slice(first, next);
      const source = block.text.slice(line.from, line.to);
      if (inLine.length === 0 || source.length > longest) return [];
      const shown = textNodes(parseMarkdown(source));
      return inLine
        .filter(({ span, whole }) => shown.some((node) => staysVisible(node, span.from - line.from, whole)))
        .map(({ span, whole, mended, title }) => ({
          message: message('lint.markdown.emphasis', { words: whole }),
          span,
          fixes: [{ title, edits: [{ ...span, insert: mended }], safe: true as const }],
        }));
    });
  },
};

/** Lines longer than this are no prose, and the parser is quadratic. */
const longest = 2000;

function suspect(from: number, whole: string, mended: string, title: Message) {
  return { whole, mended, title, span: { from, to: from + whole.length } };
}

interface TextNode {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** Whether the marks are characters of a text when the line is read the way the preview reads it. */
function staysVisible(node: TextNode, from: number, whole: string): boolean {
  return node.from <= from && from + whole.length <= node.to && node.value.includes(whole);
}

function textNodes(node: Nodes): readonly TextNode[] {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {};
    return [{ value: node.value, from: start?.offset ?? 0, to: end?.offset ?? 0 }];
  }
  return 'children' in node ? node.children.flatMap(textNodes) : [];
}
