import { message } from '../../../i18n/index.ts';
import type { ArticleRule, Report } from '../../rule.ts';
import { type ArticleReading, isFaq, type PlacedSentence } from '../../text/article-reading.ts';

const question = /^Q\s?(\d{0,3})\s?[.:)]\s?/i;
const answer = /^A\s?\d{0,3}\s?[.:)]/i;

export const faqForm: ArticleRule = {
  id: 'structure/faq',
  severity: 'info',
  scope: 'article',
  needs: ['headings'],
  docs: {
    title: { ko: '질문과 답의 형식', en: 'Questions and answers' },
    why: {
      ko: 'FAQ 절의 질문은 물음표로 끝나고, 번호가 이어지며, 답(A:)이 따라옵니다.',
      en: 'Under a FAQ heading each question ends in “?”, is numbered in order and is followed by its answer (A:).',
    },
    examples: [
      {
        wrong: '## FAQ\n\n**⟦Q1: 배당이 늘었다⟧**\nA: 네.',
        right: '## FAQ\n\n**Q1: 배당이 늘었나요?**\nA: 네.',
      },
      {
        wrong: '## 자주 묻는 질문\n\n**Q1: 늘었나요?**\nA: 네.\n\n**⟦Q3: 왜요?⟧**\nA: 수요입니다.',
        right: '## 자주 묻는 질문\n\n**Q1: 늘었나요?**\nA: 네.\n\n**Q2: 왜요?**\nA: 수요입니다.',
      },
      {
        wrong: '## Q&A\n\n⟦Q: 늘었나요?⟧\n\nQ: 왜요?\n\nA: 수요입니다.',
        right: '## Q&A\n\nQ: 늘었나요?\n\nA: 네.\n\nQ: 왜요?\n\nA: 수요입니다.',
      },
    ],
  },
  check(reading) {
    if (!reading.sections.some(({ heading }) => isFaq(heading))) return [];
    const bodies: PlacedSentence[][] = reading.sections.map(() => []);
    for (const sentence of reading.sentences) {
      if (sentence.kind !== 'heading') bodies[sentence.section]!.push(sentence);
    }
    return reading.sections.flatMap((section, index) =>
      isFaq(section.heading) ? checkSection(reading, bodies[index]!) : [],
    );
  },
};

function checkSection(reading: ArticleReading, sentences: readonly PlacedSentence[]): readonly Report[] {
  const questions = sentences.flatMap((sentence, at) => {
    const match = question.exec(sentence.text);
    return match ? [{ sentence, at, number: match[1] ? Number(match[1]) : null }] : [];
  });
  return questions.flatMap(({ sentence, at, number }, order) => {
    const end = questions[order + 1]?.at ?? sentences.length;
    const own = sentences.slice(at, end);
    const expected = (questions[0]?.number ?? 1) + order;
    if (number !== null && number !== expected) {
      return [report(reading, sentence, message('lint.structure.faqNumber', { expected, found: number }))];
    }
    if (!own.some(({ text, question: asks }) => asks && !answer.test(text))) {
      return [report(reading, sentence, message('lint.structure.faqQuestion'))];
    }
    const answered = own.slice(1).some(({ text }) => answer.test(text)) || own.length > 2;
    return answered ? [] : [report(reading, sentence, message('lint.structure.faqAnswer'))];
  });
}

/** The sentence's first line without the stars around it. */
function report({ article }: ArticleReading, { from, to }: PlacedSentence, text: Report['message']): Report {
  const source = article.text.slice(from, to).split(/[\r\n]/, 1)[0] ?? '';
  const lead = /^[*_]*/.exec(source)?.[0].length ?? 0;
  const tail = /[*_]*$/.exec(source)?.[0].length ?? 0;
  return { message: text, span: { from: from + lead, to: from + source.length - tail } };
}
