import type { Nodes } from 'mdast';
import { message } from '../../../i18n/index.ts';
import { parseMarkdown } from '../../../markdown/dialect.ts';
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
    return [
      ...[...block.prose.matchAll(stars)].map((match) => {
        const [whole, mark = '', inner = '', end = ''] = match;
        return {
          match,
          whole,
          mended: `${mark}${inner}${mark}${end}`,
          title: message('lint.markdown.emphasisOutside'),
        };
      }),
      ...[...block.prose.matchAll(underscores)].map((match) => {
        const [whole, mark = '', inner = ''] = match;
        const star = '*'.repeat(mark.length);
        return {
          match,
          whole,
          mended: `${star}${inner}${star}`,
          title: message('lint.markdown.emphasisStars'),
        };
      }),
    ].flatMap(({ match, whole, mended, title }) => {
      const from = match.index;
      const span = { from, to: from + whole.length };
      if (whole.includes(hidden) || !staysVisible(block.text, span)) return [];
      return [
        {
          message: message('lint.markdown.emphasis', { words: whole }),
          span,
          fixes: [{ title, edits: [{ ...span, insert: mended }], safe: true as const }],
        },
      ];
    });
  },
};

/** Whether the marks show as characters when the line is read the way the preview reads it. */
function staysVisible(text: string, { from, to }: { from: number; to: number }): boolean {
  const start = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
  const end = /[\r\n]|$/.exec(text.slice(to, to + 200));
  const line = text.slice(start, to + (end?.index ?? 0));
  if (line.length > 2000) return false;
  const root = parseMarkdown(line);
  return textNodes(root).some(
    (node) => node.from <= from - start && to - start <= node.to && node.value.includes(text.slice(from, to)),
  );
}

function textNodes(node: Nodes): readonly { value: string; from: number; to: number }[] {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {};
    return [{ value: node.value, from: start?.offset ?? 0, to: end?.offset ?? 0 }];
  }
  return 'children' in node ? node.children.flatMap(textNodes) : [];
}
