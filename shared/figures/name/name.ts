import { overlap } from '../../span.ts';
import { type Label, labelOf } from '../bind/label.ts';
import type { BlockFigures } from '../block-figures.ts';
import { type Fact, sentenceOf } from '../fact.ts';
import { onlyConnects } from '../gazetteer/connectives.ts';
import { keptBy } from '../keep.ts';
import type { Figure, Sentence } from '../passage.ts';
import type { Axis, Row } from '../table/table.ts';
import type { Term } from '../words/terms.ts';
import { inWords, type Passed } from './in-words.ts';
import { isMarked, plainLabel, tellsNothing } from './plain-words.ts';

/**
 * What a reader would call a figure apart from its metric and time, in the writer's words and their order: `하버 운임지수`.
 * What it is compared by is a set of words without order or particles, and may hold words that name nothing. Null where
 * its metric says it all. It decides nothing: two figures of one name may be two facts.
 */
export function nameOf(fact: Fact): string | null {
  const { about, metric } = fact.subject;
  if (about.length === 0) return null;
  if (fact.rung === 'table') return cellName(fact) ?? plainly(about);
  const sentence = fact.rung === 'pragma' ? undefined : sentenceOf(fact);
  if (!sentence) return plainly(about);
  const label = labelOf(fact.passage);
  const named = inWords(fact.passage.run.text, wordsOf(fact, sentence, label), passedIn(sentence));
  if (named !== '') return named;
  return metric ? null : (wordsNear(fact, sentence, label) ?? plainly(about.filter(tellsSomething)));
}

const tellsSomething = (form: string) => !tellsNothing(form) && !plainLabel.test(form);

const plainly = (about: readonly string[]) =>
  about.map((form) => form.replace(/^[@#]/, '')).join(' ') || null;

/** Whether a term is what a form of a subject stands for. */
function stands(term: Term, form: string): boolean {
  if (form.startsWith('@')) return term.entity === form.slice(1);
  if (form.startsWith('#')) return term.metric?.id === form.slice(1);
  return term.forms.includes(form);
}

const cellsOf = keptBy(({ tables }: BlockFigures) => {
  const places = new Map<Figure, { readonly row: Row; readonly column: Axis }>();
  for (const { rows, columns } of tables)
    for (const row of rows)
      for (const [i, figure] of row.cells.entries())
        if (figure) places.set(figure, { row, column: columns[i]! });
  return places;
});

/** `Average rate ($ a box)`, `Fleet (ships)`: the value says it already. */
const unitInBrackets = /(?<=.)\([$€£¥₩%a-z. ]+\)\s*$/;

/** Row before column, each as its label writes it. */
function cellName({ figure, block, subject }: Fact): string | null {
  const place = cellsOf(block).get(figure);
  if (!place) return null;
  const left = new Set(subject.about);
  const parts = [place.row, place.column].map(({ label, terms }) => {
    const bracket = label.search(unitInBrackets);
    let own = terms.filter((term) => {
      if (bracket >= 0 && term.from > bracket) return false;
      const forms = [...left].filter((form) => stands(term, form));
      for (const form of forms) left.delete(form);
      return forms.length > 0;
    });
    const telling = own.filter(({ forms }) => !forms.some(tellsNothing));
    if (telling.length > 0) own = telling;
    const asWritten = own.every(({ raw, from, to }) => label.slice(from, to) === raw);
    return asWritten ? inWords(label, own, []) : own.map(({ raw }) => raw).join(' ');
  });
  return parts.filter((part) => part !== '').join(' ') || null;
}

/** Figures and times: they have columns of their own. */
const passedIn = ({ figures, periods }: Sentence): readonly Passed[] => [
  ...figures.map(({ quantity }) => quantity.span),
  ...periods.map(({ span }) => span),
];

/** The terms of the text that the subject's words stand for, each at its place nearest before the figure. */
function wordsOf(
  { subject, figure, passage }: Fact,
  sentence: Sentence,
  label: Label | null,
): readonly Term[] {
  const at = figure.quantity.core.from;
  const plain = label !== null && plainLabel.test(passage.run.text.slice(0, label.end - 1).trim());
  const opening = label && label.sentence !== sentence ? label.terms : [];
  const terms = [...opening, ...sentence.terms].filter(
    (term) => !(plain && term.to <= label.end) && !isCounter(passage.run.text, sentence, term),
  );
  const found = new Set<Term>();
  for (const form of subject.about) {
    const before = terms.findLast((term) => term.to <= at && stands(term, form));
    const term = before ?? terms.find((one) => stands(one, form));
    if (term && !term.forms.some(tellsNothing) && !isVerb(terms, term)) found.add(term);
  }
  const inOrder = [...found].sort((a, b) => a.from - b.from);
  // `Haeun Shipping … carried 1.2 million`: the verb before the figure is no part of the name.
  const last = inOrder.at(-1);
  return last && inOrder.length > 1 && /^[a-z]+ed$/.test(last.raw) ? inOrder.slice(0, -1) : inOrder;
}

/** `a ship that saves 14 days`: what follows a relative pronoun. */
const isVerb = (terms: readonly Term[], term: Term): boolean =>
  /^(?:that|which|who|it)$/i.test(terms[terms.indexOf(term) - 1]?.raw ?? '');

/** `15만 장에서`: what the figure before counts. */
function isCounter(text: string, { figures }: Sentence, term: Term): boolean {
  return figures.some(
    ({ quantity: { span } }) =>
      span.to <= term.from && term.from - span.to < 2 && /^ ?$/.test(text.slice(span.to, term.from)),
  );
}

const mostWords = 4;

/** What stands nearest before a figure and can name it, where the words that it is bound by name nothing. */
function wordsNear({ passage, figure }: Fact, sentence: Sentence, label: Label | null): string | null {
  const { text } = passage.run;
  const passed = passedIn(sentence);
  const from = label?.sentence === sentence ? label.end : sentence.from;
  const before = sentence.terms.filter(
    (term) =>
      term.from >= from &&
      term.to <= figure.quantity.core.from &&
      !passed.some((span) => overlap(span, term)),
  );
  const { to } = figure.quantity.span;
  const words = sentence.korean
    ? markedNoun(text, before)
    : /^ of /.test(text.slice(to, to + 4))
      ? openingNoun(
          text,
          sentence.terms.filter((term) => term.from > to),
        )
      : openingNoun(text, before);
  return inWords(text, words, passed) || null;
}

/** `HBM 생산 능력을 … 늘려`: the last noun with the particle of a topic, a subject or an object, and the nouns before it. */
function markedNoun(text: string, terms: readonly Term[]): readonly Term[] {
  const end = terms.findLastIndex(
    (term, i) =>
      term.metric === null &&
      term.forms.length > 0 &&
      !term.forms.some(tellsNothing) &&
      (isMarked(term.raw) || isParticleOf(text, term, terms[i + 1])),
  );
  if (end < 0) return [];
  let start = end;
  while (start > 0 && end - start < mostWords - 1 && joins(text, terms[start - 1]!, terms[start]!)) start--;
  return terms.slice(start, end + 1);
}

/** `HBM이`: Latin letters, and the particle behind them as a word of its own. */
const isParticleOf = (text: string, term: Term, next: Term | undefined): boolean =>
  next !== undefined &&
  next.from === term.to &&
  /^(?:은|는|이|가|을|를)$/.test(text.slice(next.from, next.to));

function joins(text: string, left: Term, right: Term): boolean {
  return (
    /^ ?$/.test(text.slice(left.to, right.from)) &&
    left.forms.length === 1 &&
    left.metric === null &&
    !tellsNothing(left.forms[0]!)
  );
}

/** `The Harbour freight index fell to 1,840 points`: the words that open an English sentence, up to its verb. */
function openingNoun(text: string, terms: readonly Term[]): readonly Term[] {
  const first = terms.findIndex((term) => term.forms.length > 0 && !tellsNothing(term.raw));
  if (first < 0) return [];
  let end = first + 1;
  while (
    end < terms.length &&
    end - first < mostWords &&
    /^ $/.test(text.slice(terms[end - 1]!.to, terms[end]!.from)) &&
    !tellsNothing(terms[end]!.raw) &&
    !onlyConnects(terms[end]!.raw) &&
    !/^[a-z]+ed$/.test(terms[end]!.raw)
  )
    end++;
  return terms.slice(first, end);
}
