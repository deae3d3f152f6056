import { beside } from '../../beside.ts';
import type { Related } from '../../finding.ts';
import { flatMap } from '../../flat-map.ts';
import { hasHangul } from '../../hangul.ts';
import { type Message, message } from '../../i18n/index.ts';
import { type LintConfig, weightFor } from '../lint-config.ts';
import { packs } from '../packs/index.ts';
import type { Disclosure, DisclosureId } from '../packs/pack.ts';
import { type StatementId, statements } from '../packs/statements/index.ts';
import type { Report, Told } from '../rule.ts';
import { severityOf } from '../severity.ts';
import type { ArticleReading, PlacedSentence, Zone } from '../text/article-reading.ts';
import { frontValue } from '../text/front-matter.ts';
import { type SentenceSearch, sentenceSearch } from '../text/search-sentences.ts';
import { houseStatement, houseText } from './house.ts';
import { insertions } from './insert.ts';
import { findTriggers, shorten, type Trigger } from './triggers.ts';
import { judge, mayState, type Refusal, type Statement } from './wording.ts';

/** What the article's duties under one rule id come to: one report for each duty that is not met. */
export function checkDisclosure(
  id: DisclosureId,
  reading: ArticleReading,
  context: Told<'today'>,
): readonly Report[] {
  const asked = new Set<string>();
  const duties = bindingDuties(context);
  return duties
    .filter((duty) => duty.rule === id)
    .flatMap((duty) => {
      const triggers = findTriggers(duty.trigger, reading);
      const key = duty.satisfiedBy.join();
      if (triggers.length === 0 || asked.has(key)) return [];
      const unmet = (other: Disclosure) => isUnmet(other, reading, context);
      if (duties.some((other) => other.rule === duty.toldWith && unmet(other))) return [];
      const along = duties.filter((other) => other.toldWith === id && unmet(other));
      const found =
        duty.satisfiedBy.length === 0
          ? forbid(duty, triggers, context)
          : ask(duty, along, triggers, reading, context);
      if (found) asked.add(key);
      return found ? [found] : [];
    });
}

/** Those of the last settings and day: the rules of an article all ask for the same. */
let bindingThen: { config: LintConfig; today: string; duties: readonly Disclosure[] } | null = null;

function bindingDuties({ config, today }: Told<'today'>): readonly Disclosure[] {
  if (bindingThen?.config === config && bindingThen.today === today) return bindingThen.duties;
  const duties = packs
    .filter((pack) => config.packs.includes(pack.id))
    .flatMap((pack) => pack.disclosures)
    .filter((duty) => weightFor(duty.profiles, config) !== undefined)
    .filter((duty) => duty.effectiveFrom === null || duty.effectiveFrom <= today);
  bindingThen = { config, today, duties };
  return duties;
}

/** Whether a duty would be told if it stood alone: it is due, the library wants to hear of it, and nothing meets it. */
function isUnmet(duty: Disclosure, reading: ArticleReading, { config }: Told<'today'>): boolean {
  return (
    severityOf(duty.rule, 'warning', config) !== 'off' &&
    findTriggers(duty.trigger, reading).length > 0 &&
    evidenceFor(duty, reading, config).readable === undefined
  );
}

/** What set the duty off must go: no statement would make it right. */
function forbid(duty: Disclosure, triggers: readonly Trigger[], context: Told<'today'>): Report {
  return report(duty, triggers, [], context);
}

/** The sentences that make the statement, those of them in the right place, and one there in the body's language. */
function evidenceFor(duty: Disclosure, reading: ArticleReading, config: LintConfig) {
  const evidence = duty.satisfiedBy.map((id) => findStatement(id, reading));
  const own = houseText(duty, reading.language, config);
  const house = own === undefined ? undefined : houseStatement(own, reading);
  const all = [...flatMap(evidence, (one) => one.said), ...(house ? [house] : [])];
  const said = all.filter((sentence) => isWhole(sentence, duty, reading));
  const cut = all.filter((sentence) => !said.includes(sentence));
  const placed = said.filter((sentence) => stands(sentence, duty.zones));
  const readable = placed.find((sentence) => languageOf(sentence) === reading.language);
  return { said, cut, placed, readable, refused: flatMap(evidence, (one) => one.refused) };
}

/** Whether a sentence goes on with all the words that the law prescribes, where it does. */
function isWhole(sentence: PlacedSentence, { exact }: Disclosure, { sentences }: ArticleReading): boolean {
  if (!exact) return true;
  const from = sentences.indexOf(sentence);
  const words = lettersOf(sentences.slice(from, from + 6).map(({ text }) => text));
  return exact.some((prescribed) => words.startsWith(lettersOf([prescribed])));
}

/** Signs do not count: an apostrophe may be of either form, and a link may end without a full stop. */
const lettersOf = (texts: readonly string[]) =>
  texts
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function ask(
  duty: Disclosure,
  along: readonly Disclosure[],
  triggers: readonly Trigger[],
  reading: ArticleReading,
  context: Told<'today'>,
): Report | null {
  if (duty.satisfiedBy.includes('producer') && frontValue(reading.article, 'author')) return null;
  const { said, cut, placed, readable, refused } = evidenceFor(duty, reading, context.config);
  if (readable) return null;
  const derivation: Message[] = [
    ...said
      .filter((sentence) => !stands(sentence, duty.zones))
      .map((sentence) => message('lint.derivation.misplaced', { sentence: shorten(sentence.text) })),
    ...placed.map((sentence) =>
      message('lint.derivation.otherLanguage', { sentence: shorten(sentence.text) }),
    ),
    ...cut.map((sentence) => message('lint.derivation.cut', { sentence: shorten(sentence.text) })),
    ...refused
      .slice(0, 3)
      .map(({ sentence, refusal }) => message(refusals[refusal], { sentence: shorten(sentence.text) })),
  ];
  if (derivation.length === 0) {
    derivation.push(message('lint.derivation.nothing', { count: reading.sentences.length }));
  }
  for (const other of along) {
    derivation.push(message(other.message, { trigger: findTriggers(other.trigger, reading)[0]!.text }));
  }
  const near = said.map((sentence) => ({
    span: { from: sentence.from, to: sentence.to },
    message: message('lint.related.statement'),
  }));
  return {
    ...report(duty, triggers, derivation, context, near),
    about: duty.name,
    fixes: insertions(duty, along, triggers[0]!, reading, context),
  };
}

function report(
  duty: Disclosure,
  triggers: readonly Trigger[],
  derivation: readonly Message[],
  { config }: Told<'today'>,
  near: readonly Related[] = [],
): Report {
  const [first, ...others] = triggers;
  return {
    message: message(duty.message, { trigger: first!.text }),
    severity: weightFor(duty.profiles, config)!,
    span: first!.span,
    related: [
      ...near,
      ...others.slice(0, 5).map(({ span }) => ({ span, message: message('lint.related.trigger') })),
    ],
    derivation: [
      ...derivation,
      message(duty.source),
      message('lint.derivation.reviewed', { name: duty.name, reviewedOn: duty.reviewedOn }),
    ],
  };
}

const refusals = {
  question: 'lint.derivation.question',
  quoted: 'lint.derivation.quoted',
  'other-speaker': 'lint.derivation.otherSpeaker',
  reported: 'lint.derivation.reported',
} as const satisfies Record<Refusal, string>;

interface Evidence {
  readonly said: readonly PlacedSentence[];
  readonly refused: readonly { readonly sentence: PlacedSentence; readonly refusal: Refusal }[];
}

const known = beside<ArticleReading, Map<StatementId, Evidence>>();

const searchFor = beside<Statement, SentenceSearch<'said' | Refusal>>().keeper((statement) =>
  sentenceSearch(
    (sentence) => judge(sentence, statement),
    (run) => mayState(run, statement),
  ),
);

/** The sentences that make a statement, and those that only look as if. */
export function findStatement(id: StatementId, reading: ArticleReading): Evidence {
  const cache = known.get(reading) ?? new Map<StatementId, Evidence>();
  known.set(reading, cache);
  const before = cache.get(id);
  if (before) return before;
  const said: PlacedSentence[] = [];
  const refused: Evidence['refused'][number][] = [];
  for (const { sentence, found } of searchFor(statements[id])(reading)) {
    if (found === 'said') said.push(sentence);
    else refused.push({ sentence, refusal: found });
  }
  const evidence = { said, refused };
  cache.set(id, evidence);
  return evidence;
}

const stands = (sentence: PlacedSentence, zones: readonly Zone[]) => zones.includes(sentence.zone);
const languageOf = (sentence: PlacedSentence) => (hasHangul(sentence.text) ? 'ko' : 'en');
