import { z } from 'zod';
import { message } from '../../../i18n/index.ts';
import { houseWords, option, perOptions } from '../../options.ts';
import type { ArticleRule, BlockRule } from '../../rule.ts';
import { lineAt } from '../../text/lines.ts';
import { literally } from '../../text/literally.ts';

const unfinished =
  /\b(?:TODO|FIXME|TBD|TKTK|XXX)\b|\[(?:수치|출처|내용|표)?\s?(?:확인|작성|수정|보완|추가|검토|삽입)\s?(?:중|필요|예정|요망)\]|\((?:수치|출처|내용)?\s?(?:확인|검토|보완|작성)\s?(?:필요|중|예정|요망)\)|[○△□×]{2,4}(?=[가-힣%\s])|(?<![A-Za-z0-9])[XO]{2,3}(?=\s?(?:%|억|조|만\s?(?:원|달러)|원|달러|퍼센트|포인트))|\?{3,}|\blorem ipsum\b|\{\{(?![<%#])[^{}\r\n]{0,60}\}\}|\{(?:\+\+|--|>>|==)[^\r\n]{0,80}|\[(?:citation|source|figure|number) (?:needed|here)\]/gi;

const leftoverOptions = z.strictObject({
  words: option(houseWords(), {
    ko: '이 밖에 쓰다 만 곳을 표시하는 말.',
    en: 'What else marks unfinished work here.',
  }),
});
type LeftoverOptions = z.infer<typeof leftoverOptions>;

const patternOf = perOptions(({ words }: LeftoverOptions) =>
  words.length === 0
    ? unfinished
    : new RegExp(`${words.map(literally).join('|')}|${unfinished.source}`, unfinished.flags),
);

/** `todo` and `xxx` in small letters are words. */
const isMark = ({ 0: words }: RegExpExecArray): boolean =>
  !/^(?:todo|fixme|xxx)$/i.test(words) || words === words.toUpperCase();

export const leftover: BlockRule<LeftoverOptions> = {
  id: 'structure/leftover',
  severity: 'warning',
  scope: 'block',
  needs: [],
  hint: patternOf,
  options: leftoverOptions,
  docs: {
    title: { ko: '쓰다 만 표시', en: 'Unfinished work' },
    why: {
      ko: 'TODO, [확인 필요], ○○, 양식의 {{빈칸}}, 교정 부호가 남아 있습니다.',
      en: 'TODO, [source needed], a template’s {{blank}} or a proof mark is left in the text.',
    },
    examples: [
      { wrong: '⟦TODO⟧ 3분기 수치\n\n점유율 ⟦[확인 필요]⟧', right: '3분기 수치\n\n점유율 [확인](#점유율)' },
      { wrong: '⟦{{회사}}⟧의 매출은 ⟦○○⟧억 원', right: '가온의 매출은 10억 원 `TODO`' },
      {
        wrong: '매출 ⟦@@⟧억 원, 데스크 ⟦확인요⟧',
        right: '매출 12억 원, 데스크 확인',
        options: { words: ['@@', '확인요'] },
      },
      { wrong: 'Revenue of ⟦TBD⟧ million', right: 'Revenue of 12 million; the todo app' },
    ],
  },
  check(block, _, options) {
    return [...block.prose.matchAll(patternOf(options))].filter(isMark).map(({ index, 0: words }) => ({
      message: message('lint.structure.leftover', { words: words.slice(0, 40) }),
      span: { from: index, to: index + words.length },
    }));
  },
};

/** The front matter is no block of the text, so that what is left in it is a rule of its own. */
export const blankField: ArticleRule = {
  id: 'structure/blank-field',
  severity: 'warning',
  scope: 'article',
  needs: ['frontMatter'],
  docs: {
    title: { ko: '머리말의 빈칸', en: 'Blank in the front matter' },
    why: {
      ko: '양식의 {{빈칸}}이나 TODO가 머리말에 남았습니다. 필자, 종목, 태그는 내보낸 글과 목록에 그대로 나타납니다.',
      en: 'A template’s {{blank}} or a TODO is left in the front matter. Author, tickers and tags show in exports and lists.',
    },
    examples: [
      {
        wrong: '---\ntitle: 운임\nauthor: ⟦{{이름}}⟧\n---\n\n글 {{값}}',
        right: '---\ntitle: 운임\nauthor: 정하늘\n---\n\n글 {{값}}',
      },
      {
        wrong: '---\ntitle: Freight\ntags: [⟦TODO⟧]\n---\n\nText',
        right: '---\ntitle: Freight\ntags: [todo apps]\n---\n\nText',
      },
    ],
  },
  check({ article: { frontMatter, text } }) {
    if (!frontMatter) return [];
    const { from, to } = frontMatter.inner;
    return [...text.slice(from, to).matchAll(unfinished)].filter(isMark).map(({ index, 0: words }) => ({
      message: message('lint.structure.leftover', { words: words.slice(0, 40) }),
      span: { from: from + index, to: from + index + words.length },
    }));
  },
};

const commentOptions = z.strictObject({
  allow: option(houseWords().default(['more']), {
    ko: '주석이 이 말로 시작하면 남겨 둡니다. <!--more-->는 블로그에서 요약을 자르는 자리입니다.',
    en: 'A comment that begins so may stay. <!--more--> is where blogs cut the summary.',
  }),
});

export const comment: BlockRule<z.infer<typeof commentOptions>> = {
  id: 'structure/comment',
  severity: 'info',
  scope: 'block',
  needs: ['comments'],
  options: commentOptions,
  docs: {
    title: { ko: '남은 주석', en: 'Comment left' },
    why: {
      ko: '주석은 독자에게 보이지 않지만 파일과 함께 나갑니다. Tickmark가 읽는 주석(tickmark-…, fact …)은 제외합니다.',
      en: 'Readers do not see a comment, but it leaves the house with the file. Those that Tickmark reads (tickmark-…, fact …) are exempt.',
    },
    examples: [
      {
        wrong: '매출 10억 ⟦<!-- 데스크 확인 전 -->⟧',
        right:
          '매출 10억 `<!-- 예 -->` <!-- tickmark-ignore prose/loanword: 상표 -->\n\n수출 3억 원<!-- fact 수출 2025 -->\n\n<!--more-->',
      },
      {
        wrong: '<!-- wp:paragraph -->\n매출 10억 ⟦<!-- 확인 -->⟧ ⟦<!-- factual error? -->⟧',
        right: '<!-- wp:paragraph -->\n매출 10억',
        options: { allow: ['wp:', '/wp:'] },
      },
    ],
  },
  check(block, _, { allow }) {
    const reports = [];
    for (let at = block.text.indexOf('<!--'); at >= 0; at = block.text.indexOf('<!--', at + 4)) {
      const close = block.text.indexOf('-->', at + 4);
      const to = close < 0 ? block.text.length : close + 3;
      const inCode = lineAt(block.lines, at)?.kind === 'code';
      const quoted = /`$/.test(block.text.slice(at - 1, at));
      const says = block.text.slice(at + 4, Math.min(to, at + 120)).trimStart();
      const mayStay = /^(?:tickmark|fact\s)/.test(says) || allow.some((one) => says.startsWith(one));
      if (!inCode && !quoted && !mayStay) {
        reports.push({ message: message('lint.structure.comment'), span: { from: at, to } });
      }
      at = to - 4;
    }
    return reports;
  },
};
