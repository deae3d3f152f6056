import { message } from '../../../i18n/index.ts';
import type { ArticleRule } from '../../rule.ts';
import { isFaq } from '../../text/article-reading.ts';

const polite = /(?:니다|세요|시오|까요|어요|아요|에요|예요|네요|지요|죠)[.!]?["”’)]*$/;
const plain = /(?:[가-힣](?:다))[.!]?["”’)]*$/;
/** A quotation may end as it likes. */
const quoted = /["”’]\s*(?:고|라고|며|라며)?[^"”]{0,20}$/;

/** A full stop inside a quotation cuts it in two: neither half is the article's own sentence. */
const halfQuoted = (text: string) =>
  (text.match(/"/g)?.length ?? 0) % 2 === 1 ||
  (text.match(/[“‘「『]/g)?.length ?? 0) !== (text.match(/[”’」』]/g)?.length ?? 0);

/** 합니다체 and 한다체 in the running text of one article. */
export const mixedEndings: ArticleRule = {
  id: 'prose/mixed-endings',
  severity: 'info',
  scope: 'article',
  docs: {
    title: { ko: '섞인 문체', en: 'Mixed speech levels' },
    why: {
      ko: '본문이 합니다체인데 한다체 문장이 섞였거나 그 반대입니다. 제목, 목록, 표, 인용은 세지 않습니다.',
      en: 'Most sentences end in one Korean speech level and a few in the other. Headings, lists, tables and quotations do not count.',
    },
    examples: [
      {
        wrong:
          '운임이 올랐습니다. 선사는 배를 늘렸습니다. ⟦수요는 제자리였다.⟧ 그래서 운임이 꺾였습니다. 하반기도 비슷합니다.',
        right:
          '운임이 올랐습니다. 선사는 배를 늘렸습니다. 수요는 제자리였습니다. 그래서 운임이 꺾였습니다. 하반기도 비슷합니다.',
      },
    ],
  },
  check(reading) {
    const running = reading.sentences.filter(
      ({ kind, text, section }) =>
        kind === 'text' &&
        /[가-힣]/.test(text) &&
        !quoted.test(text) &&
        !halfQuoted(text) &&
        !isFaq(reading.sections[section]?.heading ?? null),
    );
    const inPolite = running.filter(({ text }) => polite.test(text));
    const inPlain = running.filter(({ text }) => !polite.test(text) && plain.test(text));
    const [few, many] = inPolite.length < inPlain.length ? [inPolite, inPlain] : [inPlain, inPolite];
    if (few.length === 0 || many.length < few.length * 4) return [];
    return few.slice(0, 5).map(({ from, to }) => ({
      message: message(many === inPolite ? 'lint.prose.endingPlain' : 'lint.prose.endingPolite'),
      span: { from, to },
    }));
  },
};
