import { beside } from '../../beside.ts';
import { flatMap } from '../../flat-map.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { PlacedPassage } from '../bind/outline.ts';
import { bygone, hypothetical, otherVoice, outlook, revision } from '../gazetteer/cues.ts';
import { keptBy } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { lengthSaid } from '../prose/length-said.ts';
import { type Vote, votesOf } from '../restate/table-scale.ts';
import type { PlacedBlock } from '../stretches.ts';
import { terms } from '../words/terms.ts';
import { commonVocabulary } from '../words/vocabulary.ts';
import { type Clause, clausesIn } from './clauses.ts';
import { isGeneral, isMetric, keysOf } from './keys.ts';
import { kindOf, type Told } from './kind.ts';
import type { LineIndex } from './line-index.ts';
import { type Line, nameOf } from './lines.ts';
import { Lookup } from './lookup.ts';
import { pinsIn } from './pins.ts';
import { labelsIn, opensOf, settingOf } from './setting.ts';
import type { Kind } from './worth.ts';

/** A figure of English prose, and the lines of tables that its clause names. */
export interface Claim {
  readonly figure: Figure;
  readonly clause: Clause;
  readonly kind: Kind | null;
  readonly lines: readonly Line[];
  readonly unknown: readonly string[];
  readonly covered: number;
  /** Words of what stands above it and opens its passage. */
  readonly given: ReadonlySet<string>;
  /** No real value of the article's own: a condition, an outlook, another voice. */
  readonly unreal: boolean;
  /** It stands under a name that the line does not have. */
  readonly apart: boolean;
  /** Not its words name the lines, but a value that stands beside it: `$262.3 million on claims, up 13.5%`. */
  readonly pinned: boolean;
  /** Which sentence of its passage it stands in. */
  readonly sentence: number;
  /** Identifies its sentence's clause. */
  readonly chain: string;
  readonly placed: PlacedPassage;
  readonly votes: readonly Vote[];
  /** What its passage said of time before, where it says none itself. */
  readonly carried: Clause['periods'];
  /** What periods are as long as the time that it covers; null where nothing says. */
  readonly length: ReturnType<typeof lengthSaid>;
}

/** `Operating profit of the region`: of something that the text named before. */
const pointsBack =
  /\b(?:of|in|for|at)\s+(?:the|this|that|its|their)\s+(?:region|segment|unit|division|business|market|country|brand|category|subsidiary|product|plant|mine|fund|bank)\b/i;

/** What else than amounts a passage may be about. */
const measures = new Set(
  keysOf(terms('volumes prices pricing units orders traffic margins headcount customers', commonVocabulary)),
);

interface Kept {
  readonly lookup: Lookup;
  readonly claims: readonly Claim[];
}

const kept = beside<BoundBlock, Kept>();

/** The English passages of a block that tell figures. */
export const englishIn = keptBy(({ prose }: BoundBlock): readonly PlacedPassage[] =>
  prose.filter(({ passage }) => passage.figures.length > 0 && isEnglish(passage.run.text)),
);

/** The figures of a block's English prose whose clause names a line; the same list as long as the index tells them the same. */
export function claimsIn({ block, at }: PlacedBlock, index: LineIndex): readonly Claim[] {
  const before = kept.get(block);
  if (before?.lookup.holdsIn(index, at)) return before.claims;
  const lookup = new Lookup(index, at);
  const claims = englishIn(block).flatMap((placed) => inPassage(placed, lookup));
  kept.set(block, { lookup, claims });
  return claims;
}

/** Prose, not a note such as `S&P 500: -1.17% (6,771.55)` of a Korean article. */
const isEnglish = (text: string) => !/[가-힣]/.test(text) && fewWords.test(text);
const fewWords = /(?:\b[a-z]{2,}\b.*?){2}/s;

function inPassage(placed: PlacedPassage, index: Lookup): readonly Claim[] {
  const { passage } = placed;
  const { text } = passage.run;
  const names = settingOf(placed, index);
  const given = new Set(names);
  const opening = new Set(opensOf(passage));
  const labels = labelsIn(placed, index);
  let carried: Clause['periods'] = [];
  let opened: Claim['length'] = null;
  /** What the passage told of before, by the words that are no metric. */
  let topic: readonly string[] = [];
  /** The lines that the sentence before names, where it names those of one name only. */
  let subject: readonly Line[] = [];
  return flatMap(passage.sentences, (sentence, number) => {
    const said = text.slice(sentence.from, sentence.to);
    const unreal = hypothetical.test(said) || bygone.test(said);
    const severally = /\brespectively\b/i.test(said);
    // `We contributed $12.5 million and anticipate …`: an outlook holds from where it is told.
    const isOutlook = ({ figure: { quantity }, behind }: Clause, lines: readonly Line[]) => {
      const sofar = text.slice(sentence.from, quantity.span.to) + behind;
      const word = (outlook.exec(sofar) ?? otherVoice.exec(sofar))?.[0].toLowerCase();
      // `Expected return` may be what a line is called.
      return word !== undefined && !lines.some(({ label }) => label.toLowerCase().includes(word));
    };
    const revised = revision.test(said);
    let last: Told | null = null;
    const before = carried;
    const [first] = sentence.periods;
    if (
      first &&
      /^\W*(?:in|for|during|at|as\s+of)\s+(?:the\s+)?$/i.test(text.slice(sentence.from, first.span.from))
    )
      carried = [first];
    const topicBefore = topic;
    opened = /^\W*(?:in|for|during|over)\s/i.test(said)
      ? lengthSaid('', said.slice(0, longestOpening))
      : opened;
    const clauses = clausesIn(passage, sentence, labels);
    const pins = pinsIn(clauses, index, given);
    const subjectBefore = subject;
    const claims = clauses.flatMap((clause, place): readonly Claim[] => {
      const { figure } = clause;
      const read = kindOf(clause, figure.quantity, last);
      last = { kind: read, unit: figure.quantity.unit.kind };
      if (figure.quantity.readings.length === 0) return [];
      const entity = clause.keys.filter((key) => !isGeneral(key) && !key.startsWith('#'));
      if (entity.length > 0 && clause.keys.length > entity.length) topic = entity;
      const own = clause.keys.filter((key) => !isGeneral(key));
      const keys = ofProfit(own.length > 0 ? clause.keys : [...names, ...clause.keys], index);
      const isMargin = keys.some((key) => !clause.keys.includes(key) && !given.has(key));
      const named = index.meant(keys, given) ?? index.meant([...names, ...keys], given);
      const astray = (lines: readonly Line[]) =>
        clause.tail.filter((key) => !isGeneral(key) && !index.knows(lines[0]!, key));
      const pin = pins[place]!;
      const isNamed =
        named !== null &&
        named.covered >= wellCovered &&
        named.unknown.length + astray(named.lines).length === 0;
      const pinned = !isNamed && pin.length > 0 && (read === 'change' || clause.paired);
      const back = clause.refersBack && !isNamed && !pinned ? subjectBefore : [];
      const meant = pinned
        ? { lines: pin, unknown: [], covered: 1 }
        : back.length > 0
          ? { lines: back, unknown: [], covered: 1 }
          : named;
      if (!meant) return [];
      const kind =
        isMargin && read === 'level' ? 'share' : (read ?? (clause.paired && pin.length > 0 ? 'level' : null));
      const { lines, unknown, covered } = meant;
      return [
        {
          figure,
          clause,
          kind,
          lines,
          unknown: [...unknown, ...astray(lines)],
          covered,
          given: back.length > 0 ? new Set([...given, ...back[0]!.keys]) : given,
          unreal:
            unreal ||
            (severally && !clause.listed) ||
            isOutlook(clause, lines) ||
            (revised && figure.quantity.role === 'from'),
          pinned,
          apart:
            (!pinned && pointsBack.test(clause.lead)) ||
            names.some(
              (name) =>
                !(opening.has(name) && namesWhole(clause, lines)) &&
                (index.has(name) || measures.has(name)) &&
                !lines.some((line) => index.knows(line, name)),
            ) ||
            (entity.length === 0 &&
              topicBefore.some(
                (key) => index.isSubject(key) && !lines.some((line) => index.knows(line, key)),
              )),
          sentence: number,
          chain: `${number}.${clause.chain}`,
          placed,
          votes: flatMap(lines, (line) => votesOf(figure.quantity, line.cells)),
          carried: before,
          length: lengthSaid(text.slice(sentence.from, figure.quantity.span.from), clause.behind) ?? opened,
        },
      ];
    });
    subject = onlySubject(claims, clauses, number);
    return claims;
  });
}

/** The lines of a sentence whose clauses are all of one name; none where they are not. */
function onlySubject(claims: readonly Claim[], clauses: readonly Clause[], number: number): readonly Line[] {
  const sure = claims.filter(({ unknown, covered }) => unknown.every(isMetric) && covered >= wellCovered);
  const chains = new Set(sure.map(({ chain }) => chain));
  const named = new Set(sure.map(({ lines }) => nameOf(lines[0]!)));
  const isWhole = clauses.every(({ chain }) => chains.has(`${number}.${chain}`));
  return isWhole && named.size === 1 && !sure.some(({ unreal }) => unreal) ? sure[0]!.lines : [];
}

const longestOpening = 40;
/** How much of a label a clause names that needs no value to name its line. */
const wellCovered = 0.45;

/** `Gross margin` where only gross profit has a row: the row's percentages. */
const profits: Readonly<Record<string, string>> = {
  '#gross-margin': '#gross-profit',
  '#operating-margin': '#operating-profit',
  '#net-margin': '#net-profit',
};

const ofProfit = (keys: readonly string[], index: Lookup): readonly string[] =>
  keys.map((key) => (profits[key] && !index.has(key) ? profits[key] : key));

/** Whether a clause says every word of a line's name, not of its metric alone. */
const namesWhole = ({ keys }: Clause, lines: readonly Line[]): boolean =>
  lines.some(
    (line) =>
      line.keys.some((key) => !key.startsWith('#')) &&
      line.keys.every((key) => keys.includes(key)) &&
      !line.keys.every(isGeneral),
  );
