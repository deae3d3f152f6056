import { z } from 'zod';
import { hasHangul } from '../../../hangul.ts';
import { message } from '../../../i18n/index.ts';
import { isStatement } from '../../disclosure/is-statement.ts';
import { option } from '../../options.ts';
import type { ArticleRule } from '../../rule.ts';
import { type ArticleReading, isFaq, type PlacedSentence } from '../../text/article-reading.ts';
import { isQuoted } from '../../text/quoted.ts';
import { formalEnd } from '../../text/sentences.ts';

const polite = new RegExp(`(?:${formalEnd}|세요|시오|까요|어요|아요|에요|예요|네요|지요|죠)[.!]?["”’)]*$`);
const plain = /(?:[가-힣](?:다))[.!]?["”’)]*$/;
/** A quotation may end as it likes. */
const quoted = /["”’]\s*(?:고|라고|며|라며)?[^"”]{0,20}$/;

/** Questions and answers speak otherwise than the article, wherever they stand. */
const answer = /^(?:[QA문답]\d{0,2}\s?[.:)]|(?:질문|답변)\s?[.:])/;

/** The sentences of paragraphs that open with Q or A. */
function inAnswers({ sentences, prose }: ArticleReading): ReadonlySet<PlacedSentence> {
  const found = new Set<PlacedSentence>();
  for (const [at, sentence] of sentences.entries()) {
    const above = sentences[at - 1];
    const goesOn = above && found.has(above) && !/\n\s*\n/.test(prose.slice(above.to, sentence.from));
    if (goesOn || answer.test(sentence.text)) found.add(sentence);
  }
  return found;
}

/** A full stop inside a quotation cuts it in two: neither half is the article's own sentence. */
const halfQuoted = (text: string) =>
  (text.match(/"/g)?.length ?? 0) % 2 === 1 ||
  (text.match(/[“‘「『]/g)?.length ?? 0) !== (text.match(/[”’」』]/g)?.length ?? 0);

/** Sections of what an article owes its readers, which lawyers word. */
const lawHeading = /면책|고지(?!혈)|유의\s?사항|disclaimer|disclosures?\b|\bnotice/i;

/** Those of some sentences that stand in one paragraph with such a statement: all of it keeps the same tone. */
function besideStatements(
  some: readonly PlacedSentence[],
  { sentences, prose }: ArticleReading,
): ReadonlySet<PlacedSentence> {
  const asked = new Set(some);
  const found = new Set<PlacedSentence>();
  let paragraph: PlacedSentence[] = [];
  const close = () => {
    const here = paragraph.filter((one) => asked.has(one));
    if (here.length > 0 && paragraph.some(isStatement)) for (const one of here) found.add(one);
    paragraph = [];
  };
  for (const sentence of sentences) {
    const last = paragraph.at(-1);
    if (last && /\n\s*\n/.test(prose.slice(last.to, sentence.from))) close();
    paragraph.push(sentence);
  }
  close();
  return found;
}

const options = z.strictObject({
  style: option(z.enum(['most', 'polite', 'plain']).default('most'), {
    ko: '본문의 문체. polite 합니다체, plain 한다체, most 글에서 훨씬 많이 쓴 쪽.',
    en: 'How running text speaks: polite (합니다), plain (한다), or most: as by far the most sentences of the article do.',
  }),
});

/** Whether so many of the sentences are the article's own, and not such words of law. Looks no further than it must. */
function areManyOwn(sentences: readonly PlacedSentence[], enough: number): boolean {
  if (sentences.length < enough) return false;
  let own = 0;
  return sentences.some((sentence) => {
    if (!isStatement(sentence)) own += 1;
    return own >= enough;
  });
}

/** 합니다체 and 한다체 in the running text of one article. */
export const mixedEndings: ArticleRule<z.infer<typeof options>> = {
  id: 'prose/mixed-endings',
  severity: 'info',
  scope: 'article',
  needs: ['korean'],
  options,
  docs: {
    title: { ko: '섞인 문체', en: 'Mixed speech levels' },
    why: {
      ko: '본문이 합니다체인데 한다체 문장이 섞였거나 그 반대입니다. 제목, 목록, 표, 인용과 투자 고지 문구는 세지 않습니다.',
      en: 'Most sentences end in one Korean speech level and a few in the other. Headings, lists, tables, quotations and disclosures do not count.',
    },
    examples: [
      {
        wrong:
          '운임이 올랐습니다. 선사는 배를 늘렸습니다. ⟦수요는 제자리였다.⟧ 그래서 운임이 꺾였습니다. 하반기도 비슷합니다.',
        right:
          '운임이 올랐습니다. 선사는 배를 늘렸습니다. 수요는 제자리였습니다. 그래서 운임이 꺾였습니다. 하반기도 비슷합니다.',
      },
      {
        wrong:
          '운임이 올랐다. 선사는 배를 늘렸다. ⟦수요는 제자리였습니다.⟧ 배가 부족한 것은 아니다. 하반기도 비슷하다.',
        right:
          '운임이 올랐다. 선사는 배를 늘렸다. 수요는 제자리였다. 배가 부족한 것은 아니다.\n\nQ. 하반기는?\n\nA. 하반기도 비슷합니다. 배가 남습니다.',
      },
      {
        wrong: '⟦운임이 올랐습니다.⟧ 배가 늘었다.',
        right: '운임이 올랐다. 배가 늘었다.',
        options: { style: 'plain' },
      },
    ],
  },
  check(reading, _, { style }) {
    const answers = inAnswers(reading);
    const running = reading.sentences.filter((sentence) => {
      const { kind, text, section } = sentence;
      return (
        kind === 'text' &&
        hasHangul(text) &&
        !quoted.test(text) &&
        !halfQuoted(text) &&
        !isQuoted(reading.prose, sentence.from) &&
        !answers.has(sentence) &&
        !isFaq(reading.sections[section]?.heading ?? null) &&
        !lawHeading.test(reading.sections[section]?.heading?.text ?? '')
      );
    });
    const inPolite = running.filter(({ text }) => polite.test(text));
    const inPlain = running.filter(({ text }) => !polite.test(text) && plain.test(text));
    const isPlain = style === 'most' ? inPolite.length < inPlain.length : style === 'plain';
    const [others, many] = isPlain ? [inPolite, inPlain] : [inPlain, inPolite];
    // What an article owes its readers is often said in words of law, whatever the article speaks like.
    if (others.length === 0) return [];
    const lawful = besideStatements(others, reading);
    const few = others.filter((sentence) => !lawful.has(sentence));
    if (few.length === 0 || (style === 'most' && !areManyOwn(many, few.length * 4))) return [];
    return few.slice(0, 5).map(({ from, to }) => ({
      message: message(many === inPolite ? 'lint.prose.endingPlain' : 'lint.prose.endingPolite'),
      span: { from, to },
    }));
  },
};
