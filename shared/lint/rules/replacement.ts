import type { Severity } from '../../finding.ts';
import { type Message, message } from '../../i18n/index.ts';
import type { BlockRule, Report, RuleDocs } from '../rule.ts';
import { wordsOf } from '../text/allowed.ts';
import { literally } from '../text/literally.ts';
import { particleBehind } from '../text/particle.ts';

/** A stretch of a block to be written otherwise, with the fix that does it. */
export function replaced(from: number, wrong: string, right: string, text: Message): Report {
  const span = { from, to: from + wrong.length };
  return {
    message: text,
    span,
    fixes: [
      { title: message('lint.fix.replace', { right }), edits: [{ ...span, insert: right }], safe: true },
    ],
  };
}

/** A noun to be written otherwise; its fix makes the particle behind it fit. */
export function renamed(words: string, from: number, wrong: string, right: string, text: Message): Report {
  const report = replaced(from, wrong, right, text);
  const { span, fixes } = report;
  const particle = particleBehind(words.slice(span.to, span.to + 4), right);
  if (!particle) return report;
  const edit = { from, to: span.to + particle.from.length, insert: right + particle.to };
  return { ...report, fixes: fixes!.map((fix) => ({ ...fix, edits: [edit] })) };
}

/** What may follow a Korean noun without being part of it. */
const particle =
  '(?:은|는|이|가|을|를|의|에|에서|에게|와|과|로|으로|도|만|부터|까지|보다|처럼|이나|라도|이다|입니다|이며|이고|인)';
const alone = `(?![가-힣])|(?=${particle}(?![가-힣]))`;

/** Words that are written otherwise, by pairs: found with one pattern, whatever their number. */
export function dictionaryRule(head: {
  readonly id: string;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  readonly needs: BlockRule['needs'];
  /** Wrong to right, wherever the wrong form stands. The wrong forms are plain text. */
  readonly words?: Readonly<Record<string, string>>;
  /** Wrong to right where the wrong form starts a word. */
  readonly starting?: Readonly<Record<string, string>>;
  /** Wrong to right where the wrong form is a word of its own, with or without a particle. */
  readonly whole?: Readonly<Record<string, string>>;
  readonly say: (wrong: string, right: string) => Message;
}): BlockRule & { readonly hint: RegExp } {
  const { id, severity, docs, needs, words = {}, starting = {}, whole = {}, say } = head;
  const right: Readonly<Record<string, string>> = { ...words, ...starting, ...whole };
  const pattern = new RegExp(
    [
      anyOf(whole, (any) => `(?<![가-힣A-Za-z\\d])${any}(?:${alone})`),
      anyOf(starting, (any) => `(?<![가-힣])${any}`),
      anyOf(words, (any) => any),
    ]
      .filter((part) => part !== '')
      .join('|'),
    'g',
  );
  return {
    id,
    severity,
    docs,
    scope: 'block',
    needs,
    hint: pattern,
    check(block, { config }) {
      const text = wordsOf(block, config);
      return [...text.matchAll(pattern)].map(({ index, 0: wrong }) =>
        renamed(text, index, wrong, right[wrong]!, say(wrong, right[wrong]!)),
      );
    },
  };
}

function anyOf(words: Readonly<Record<string, string>>, wrap: (any: string) => string): string {
  const longestFirst = Object.keys(words).sort((a, b) => b.length - a.length);
  return longestFirst.length > 0 ? wrap(`(?:${longestFirst.map(literally).join('|')})`) : '';
}
