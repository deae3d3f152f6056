import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedRule } from '../../../shared/lint/rule.ts';
import { unmark } from './run-rule.ts';

/** Pieces that patterns start on, go on with or nearly end on, whatever they look for. */
export const commonPieces: readonly (readonly string[])[] = [
  ['가', '1', '[', '](', '![', '<', '<a', '<!--'],
  ['`', '**', '*a', '__a', '~~', '|', '- ', '#'],
  ['\r', ' ', '니다', '. ', '"', '“가', '1,', '$1'],
  ['약 1 ', '투자 ', '목표가 1', '단기 (', 'https://a', 'not ', '율 ', 'AWS은'],
  ['1~', '{{', '\\', '> ', '+ 1\n', '2025. 3. ', ': ', 'Q1: '],
  ['---\n', '| a |\n|-|\n', '예상 1%', '필자는 ', '은 는 ', '\u200b', '## a\n', '**상황:**A'],
  [
    '<!-- tickmark-ignore prose/loanword: b -->\n\n컨텐츠 ',
    '[^1]',
    '[a]: b\n',
    '| **',
    '**가',
    '“',
    '(주)',
    '하는 것으로 알려졌다 ',
  ],
  ['<!-- tickmark-ignore a: b -->\n', '- [a](b.md)\n', '대박 ', '가,', 'A.', 'the ', '성장율', '강기 '],
  ['"“‘「『', '(([{<', '>>> ', '")]}>', '**__**', "'a", '\ud83d', '\udca1'],
  [
    ...['가격', '성장율은 ', '투자 조언이 아닙니다 ', '으로'].map((text) => text.normalize('NFD')),
    '\u1100',
    '\u1161',
    '\u11a8',
    'é'.normalize('NFD'),
  ],
];

const source = new URL('../../../shared/lint/', import.meta.url).pathname;

/** The TypeScript files of a folder of shared/lint, however deep. */
export function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('index.ts'))
    .map((name) => join(folder, name))
    .sort();
}

/** What the patterns and word lists of a source file are made of: its words, and their last letters cut off. */
export function piecesOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8').replace(
    /^import .*$|\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
    '',
  );
  const quoted =
    text.match(/'(?:[^'\\\n]|\\.)+'|"(?:[^"\\\n]|\\.)+"|`(?:[^`\\]|\\.)+`|\/(?:[^/\\\n]|\\.)+\/[gimuy]*/g) ??
    [];
  const words = quoted.flatMap(
    (one) =>
      one
        .replace(/\\[a-zA-Z]/g, ' ')
        .match(/[가-힣]+|[A-Za-z][A-Za-z'’-]+|[%$~^*_#|<>[\](){}"“”‘’:;,.!?-]+/g) ?? [],
  );
  return [...new Set(words)];
}

/**
 * A rule's own examples over and over: all on one line, then line below line without a blank one, then all on one
 * line with the last letter of what must be found cut off.
 */
export function examplesOf(rule: NamedRule, size: number): string {
  const wrongs = rule.docs.examples.map(({ wrong }) => wrong);
  const texts = wrongs.map((wrong) => unmark(wrong).text);
  const missed = wrongs.map((wrong) => wrong.replace(/.⟧/gu, '').replaceAll('⟦', ''));
  const onOneLine = (parts: readonly string[]) => `${parts.join(' ').replace(/\s+/g, ' ')} `;
  return runsOf([onOneLine(texts), `${texts.join('\n').replace(/\n+/g, '\n')}\n`, onOneLine(missed)], size);
}

/** Each piece over and over, on lines of its own, `size` characters in all. */
export function runsOf(pieces: readonly string[], size: number): string {
  const share = Math.floor(size / pieces.length);
  return pieces.map((piece) => piece.repeat(Math.ceil(share / piece.length)).slice(0, share)).join('\n\n');
}

/**
 * All pieces in turns on one line, in another order each time and now and then without a space, so that patterns
 * begin everywhere and rarely end.
 */
export function mixtureOf(pieces: readonly string[], size: number): string {
  const parts: string[] = [];
  let seed = 1;
  for (let length = 0; length < size; length += parts.at(-1)!.length) {
    seed = (seed * 48_271) % 2_147_483_647;
    const piece = pieces[seed % pieces.length]!;
    parts.push(seed % 3 === 0 ? piece : `${piece} `);
  }
  return parts.join('').slice(0, size);
}
