import { message } from '../../../i18n/index.ts';
import type { BlockRule } from '../../rule.ts';
import { lineAt } from '../../text/lines.ts';

const unfinished =
  /\b(?:TODO|FIXME|TBD|TKTK|XXX)\b|\[(?:수치|출처|내용|표)?\s?(?:확인|작성|수정|보완|추가|검토|삽입)\s?(?:중|필요|예정|요망)\]|\((?:수치|출처|내용)?\s?(?:확인|검토|보완|작성)\s?(?:필요|중|예정|요망)\)|[○△□×]{2,4}(?=[가-힣%\s])|\?{3,}|\blorem ipsum\b|\{\{(?![<%#])[^{}\r\n]{0,60}\}\}|\{(?:\+\+|--|>>|==)[^\r\n]{0,80}|\[(?:citation|source|figure|number) (?:needed|here)\]/gi;

export const leftover: BlockRule = {
  id: 'structure/leftover',
  severity: 'warning',
  scope: 'block',
  needs: [],
  hint: unfinished,
  docs: {
    title: { ko: '쓰다 만 표시', en: 'Unfinished work' },
    why: {
      ko: 'TODO, [확인 필요], ○○, 양식의 {{빈칸}}, 교정 부호가 남아 있습니다.',
      en: 'TODO, [source needed], a template’s {{blank}} or a proof mark is left in the text.',
    },
    examples: [
      { wrong: '⟦TODO⟧ 3분기 수치\n\n점유율 ⟦[확인 필요]⟧', right: '3분기 수치\n\n점유율 [확인](#점유율)' },
      { wrong: '⟦{{회사}}⟧의 매출은 ⟦○○⟧억 원', right: '가온의 매출은 10억 원 `TODO`' },
      { wrong: 'Revenue of ⟦TBD⟧ million', right: 'Revenue of 12 million; the todo app' },
    ],
  },
  check(block) {
    return [...block.prose.matchAll(unfinished)].flatMap(({ index, 0: words }) =>
      /^(?:todo|fixme|xxx)$/i.test(words) && words !== words.toUpperCase()
        ? []
        : [
            {
              message: message('lint.structure.leftover', { words: words.slice(0, 40) }),
              span: { from: index, to: index + words.length },
            },
          ],
    );
  },
};

export const comment: BlockRule = {
  id: 'structure/comment',
  severity: 'info',
  scope: 'block',
  needs: ['comments'],
  docs: {
    title: { ko: '남은 주석', en: 'Comment left' },
    why: {
      ko: '주석은 독자에게 보이지 않지만 파일과 함께 나갑니다. tickmark로 시작하는 주석은 제외합니다.',
      en: 'Readers do not see a comment, but it leaves the house with the file. Tickmark’s own comments are exempt.',
    },
    examples: [
      {
        wrong: '매출 10억 ⟦<!-- 데스크 확인 전 -->⟧',
        right: '매출 10억 `<!-- 예 -->` <!-- tickmark-ignore prose/loanword: 상표 -->',
      },
    ],
  },
  check(block) {
    const reports = [];
    for (let at = block.text.indexOf('<!--'); at >= 0; at = block.text.indexOf('<!--', at + 4)) {
      const close = block.text.indexOf('-->', at + 4);
      const to = close < 0 ? block.text.length : close + 3;
      const inCode = lineAt(block.lines, at)?.kind === 'code';
      const quoted = /`$/.test(block.text.slice(at - 1, at));
      if (!inCode && !quoted && !/^<!--\s{0,10}tickmark/.test(block.text.slice(at, at + 30))) {
        reports.push({ message: message('lint.structure.comment'), span: { from: at, to } });
      }
      at = to - 4;
    }
    return reports;
  },
};
