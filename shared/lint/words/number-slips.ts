import { type Message, message } from '../../i18n/index.ts';
import { matchesOf } from '../../matches.ts';
import type { BlockReading } from '../text/block-reading.ts';
import { lineAt } from '../text/lines.ts';
import {
  addCommas,
  dropCommas,
  groupsJoined,
  groupsSpaced,
  unitJoined,
  unitSpaced,
  withComma,
  withoutComma,
} from './large-numbers.ts';

export const commaStyles = ['with', 'without', 'any'] as const;
export const jointStyles = ['spaced', 'joined', 'any'] as const;

/** How a house writes large Korean numbers. */
export type NumberStyle = {
  readonly commas: (typeof commaStyles)[number];
  readonly carry: boolean;
  readonly groups: (typeof jointStyles)[number];
  readonly unit: (typeof jointStyles)[number];
};

/** A stretch of a block's words that the style writes otherwise. */
export interface NumberSlip {
  readonly kind: 'dollar' | keyof NumberStyle;
  readonly from: number;
  readonly wrong: string;
  readonly right: string;
  readonly message: Message;
}

/** What in a block is written against the style, in the order of the text. */
export function numberSlips(words: string, block: BlockReading, style: NumberStyle): readonly NumberSlip[] {
  return [
    ...dollars(words),
    ...commas(words, style),
    ...carried(words, block, style),
    ...joints('groups', words, style),
    ...joints('unit', words, style),
  ].sort((a, b) => a.from - b.from);
}

/** 불 for 달러 behind a large number, with the particle that follows it. `3불 정책` is none. */
const bul =
  /(?<=\d[ \t]?(?:천|백|십)?[만억조][ \t]?|\d[ \t]?천[ \t]?)불(을|은|이|과)?(?![가-힣])|(?<=\d[ \t]?(?:천|백|십)?[만억조][ \t]?)불(?=(?:의|에|로|도|짜리|규모|어치|대|이상|이하)(?![가-힣]))/g;
const behindDollar: Readonly<Record<string, string>> = { 을: '를', 은: '는', 이: '가', 과: '와' };

function dollars(words: string): readonly NumberSlip[] {
  return matchesOf(bul, words).map(({ index, 0: wrong, 1: particle }) => {
    const right = `달러${particle ? behindDollar[particle] : ''}`;
    return { kind: 'dollar', from: index, wrong, right, message: message('lint.prose.dollar', { right }) };
  });
}

function commas(words: string, style: NumberStyle): readonly NumberSlip[] {
  if (style.commas === 'any') return [];
  const [pattern, write] =
    style.commas === 'with' ? ([withoutComma, addCommas] as const) : ([withComma, dropCommas] as const);
  return matchesOf(pattern, words).map(({ index, 0: wrong }) => {
    const right = write(wrong);
    const says = message('lint.prose.commas', { wrong, right });
    return { kind: 'commas', from: index, wrong, right, message: says };
  });
}

/** Ten thousand 억 or more, which carry over into 조. */
const tooManyEok = /(?<![\d,.~∼–-])(?:\d{1,3}(?:,\d{3}){1,4}|\d{5,12})(?=[ \t]?억)(?![ \t]?억[ \t]?[~∼–-])/g;

function carried(words: string, { lines }: BlockReading, style: NumberStyle): readonly NumberSlip[] {
  if (!style.carry) return [];
  return matchesOf(tooManyEok, words).flatMap(({ index, 0: digits }): readonly NumberSlip[] => {
    const value = Number(dropCommas(digits));
    if (value < 10_000 || lineAt(lines, index)?.kind === 'row') return [];
    const wrong = words.slice(index, words.indexOf('억', index) + 1);
    const write = digits.includes(',') ? addCommas : String;
    const rest = value % 10_000;
    const joint = style.groups === 'joined' ? '' : ' ';
    const right = `${write(String(Math.floor(value / 10_000)))}조${rest > 0 ? `${joint}${write(String(rest))}억` : ''}`;
    return [
      { kind: 'carry', from: index, wrong, right, message: message('lint.prose.carry', { wrong, right }) },
    ];
  });
}

const jointPatterns = {
  groups: { spaced: groupsJoined, joined: groupsSpaced },
  unit: { spaced: unitJoined, joined: unitSpaced },
} as const;

/** What is joined where the style has a space, or the other way round. */
function joints(kind: 'groups' | 'unit', words: string, style: NumberStyle): readonly NumberSlip[] {
  const wanted = style[kind];
  if (wanted === 'any') return [];
  return matchesOf(jointPatterns[kind][wanted], words).map(({ index, 0: wrong, 1: before, 2: behind }) => {
    const right = `${before}${wanted === 'spaced' ? ' ' : ''}${behind ?? ''}`;
    const says = message(wanted === 'spaced' ? 'lint.prose.spaceJoint' : 'lint.prose.closeJoint', { right });
    return { kind, from: index, wrong, right, message: says };
  });
}
