import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { BlockRule, Report } from '../../rule.ts';
import { lineEndOf } from '../../text/line-end.ts';
import type { Line } from '../../text/lines.ts';

const dateAtStart =
  /^((?:[ \t]{0,20}(?:[-*+]|>)[ \t]{1,4}){0,4}[ \t]{0,3})(\d{4})\.[ \t]{1,3}\d{1,2}\.(?:[ \t]{1,3}\d{1,2}\.)?/;

const dateList: BlockRule = {
  id: 'markdown/date-list',
  severity: 'warning',
  scope: 'block',
  needs: ['digits'],
  docs: {
    title: { ko: '목록이 되는 날짜', en: 'A date that becomes a list' },
    why: {
      ko: '줄이 ‘2025. 3. 1.’로 시작하면 번호 목록이 겹겹이 만들어집니다. 문단 중간의 줄은 괜찮습니다.',
      en: 'A line that starts with a date such as 2025. 3. 1. becomes three nested lists. Inside a paragraph it does not.',
    },
    examples: [
      { wrong: '⟦2025. 3. 1.⟧ 발표', right: '2025\\. 3. 1. 발표', fixed: true },
      { wrong: '- ⟦2025. 12. 31.⟧ 기준', right: '- 2025\\. 12. 31. 기준', fixed: true },
      {
        wrong: '공시일은\n2025. 3. 1. 이다.\n\n⟦2025. 3. 2.⟧ 정정',
        right: '공시일은\n2025. 3. 1. 이다.\n\n1. 3. 2. 정정',
      },
    ],
  },
  check(block) {
    return flatMap(block.lines, (line, index) => {
      if (line.kind === 'code' || block.lines[index - 1]?.kind === 'text') return [];
      const match = dateAtStart.exec(block.prose.slice(line.from, line.to));
      if (!match) return [];
      const from = line.from + match[1]!.length;
      const dot = from + match[2]!.length;
      const words = match[0].slice(match[1]!.length);
      return [
        {
          message: message('lint.markdown.dateList', { words }),
          span: { from, to: line.from + match[0].length },
          fixes: [
            {
              title: message('lint.markdown.escape'),
              edits: [{ from: dot, to: dot, insert: '\\' }],
              safe: true as const,
            },
          ],
        },
      ];
    });
  },
};

const setextRule: BlockRule = {
  id: 'markdown/rule-under-text',
  severity: 'warning',
  scope: 'block',
  needs: [],
  docs: {
    title: { ko: '문단에 붙은 구분선', en: 'Rule right under text' },
    why: {
      ko: '문단 바로 아래의 ---는 구분선이 아니라 윗줄을 제목으로 만듭니다.',
      en: 'A --- right under a paragraph is no rule: it makes the line above a heading.',
    },
    examples: [
      { wrong: '1,000억 원\n⟦---⟧\n다음', right: '1,000억 원\n\n---\n다음', fixed: true },
      { wrong: '1,000억 원\r\n⟦---⟧\r\n', right: '1,000억 원\r\n\r\n---\r\n', fixed: true },
    ],
  },
  check(block) {
    return flatMap(block.lines, (line, index) => {
      const source = block.text.slice(line.from, line.to);
      if (line.kind === 'code' || !/^ {0,3}-{2,}[ \t]*$/.test(source)) return [];
      if (paragraphStart(block.lines, index - 1)?.kind !== 'text') return [];
      return [
        {
          message: message('lint.markdown.setext', { sign: source.trim() }),
          span: { from: line.from, to: line.from + source.trimEnd().length },
          fixes: [
            {
              title: message('lint.markdown.blankLine'),
              edits: [{ from: line.from, to: line.from, insert: lineEndOf(block.text) }],
              safe: true as const,
            },
          ],
        },
      ];
    });
  },
};

/** The first line of the paragraph that the line at `index` belongs to; undefined where it belongs to none. */
function paragraphStart(lines: readonly Line[], index: number): Line | undefined {
  let at = index;
  if (lines[at]?.kind !== 'text') return undefined;
  while (lines[at]?.continues && at > 0) at -= 1;
  return lines[at];
}

const accidental =
  /^([ \t]{0,3})([+*])[ \t]{1,4}(?:(?<=\+[ \t]{1,4})[$₩]?\d[^\r\n]{0,30}|(?<=\*[ \t]{1,4})(?:주|참고|자료|출처|단위)\s?[:：][^\r\n]{0,30})/;

const accidentalList: BlockRule = {
  id: 'markdown/accidental-list',
  severity: 'warning',
  scope: 'block',
  needs: [],
  docs: {
    title: { ko: '뜻하지 않은 목록', en: 'A list by accident' },
    why: {
      ko: '‘+ 200bp’나 ‘* 주: …’로 시작하는 줄은 목록이 되어 기호가 사라집니다. 같은 기호로 이어지는 진짜 목록은 건드리지 않습니다.',
      en: 'A line that starts with “+ 200bp” or “* note” loses its sign and becomes a list. Real lists of several items are left alone.',
    },
    examples: [
      { wrong: '⟦+ 200bp⟧', right: '\\+ 200bp', fixed: true },
      { wrong: '⟦* 주: 추정치⟧', right: '\\* 주: 추정치', fixed: true },
      { wrong: '+ 3건\n+ 4건\n\n문단\n\n⟦+ 5%⟧', right: '+ 3건\n+ 4건\n\n문단' },
    ],
  },
  check(block) {
    return flatMap(block.lines, (line, index) => {
      const match = line.kind === 'item' ? accidental.exec(block.prose.slice(line.from, line.to)) : null;
      if (!match || hasSibling(block.text, block.lines, index, match[2]!)) return [];
      const from = line.from + match[1]!.length;
      return [
        {
          message: message('lint.markdown.accidentalList', {
            words: match[0].trim().slice(0, 24),
            sign: match[2]!,
          }),
          span: { from, to: line.from + match[0].length },
          fixes: [
            {
              title: message('lint.markdown.escapeSign', { sign: match[2]! }),
              edits: [{ from, to: from, insert: '\\' }],
              safe: true as const,
            },
          ],
        },
      ];
    });
  },
};

function hasSibling(text: string, lines: readonly Line[], index: number, sign: string): boolean {
  const isItem = (line: Line | undefined) =>
    line?.kind === 'item' && text.slice(line.from, line.to).trimStart().startsWith(`${sign} `);
  return isItem(lines[index - 1]) || isItem(lines[index + 1]);
}

const headingSpace: BlockRule = {
  id: 'markdown/heading-space',
  severity: 'warning',
  scope: 'block',
  needs: ['headings'],
  docs: {
    title: { ko: '제목의 빈칸', en: 'Space behind #' },
    why: {
      ko: '##와 제목 사이에 빈칸이 없으면 제목이 아니라 글로 보입니다. #해시태그는 건드리지 않습니다.',
      en: 'Without a space behind ## the line is text. A single # is taken for a hashtag and left alone.',
    },
    examples: [{ wrong: '⟦##⟧핵심 요약', right: '## 핵심 요약', fixed: true }],
  },
  check(block) {
    return flatMap(block.lines, (line): readonly Report[] => {
      const signs =
        line.kind === 'text'
          ? /^ {0,3}(#{2,6})(?=[^\s#!])/.exec(block.prose.slice(line.from, line.to))
          : null;
      if (!signs) return [];
      const to = line.from + signs[0].length;
      return [
        {
          message: message('lint.markdown.headingSpace'),
          span: { from: to - signs[1]!.length, to },
          fixes: [
            { title: message('lint.markdown.addSpace'), edits: [{ from: to, to, insert: ' ' }], safe: true },
          ],
        },
      ];
    });
  },
};

export const lineRules = [dateList, setextRule, accidentalList, headingSpace] as const;
