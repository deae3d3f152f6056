import type { Figure } from '../passage.ts';
import type { lengthSaid } from '../prose/length-said.ts';
import type { TimeUnit } from '../quantity.ts';
import type { Period } from '../reader/period.ts';
import type { Attachment } from './attachment.ts';
import type { Candidate } from './explain.ts';
import type { Sense } from './sense.ts';
import type { Voter } from './table-scale.ts';

/** A figure of a sentence, and the series that the sentence names. */
export interface Attached extends Voter {
  readonly figure: Figure;
  readonly attachment: Attachment;
  /** It is compared with what was told before, and the sentence does not say of when it is. */
  readonly unplaced: boolean;
  /** The periods that the text goes on with where the figure names none of its own, or only `the prior year`. */
  readonly anchors: readonly Period[];
  /** What a percentage of an English sentence tells of an amount; null in Korean. */
  readonly sense: Sense | null;
  /** Over what stretch a change is measured, where the sentence says. */
  readonly window: string | null;
  /** The sentence measures the change from a year before. */
  readonly yearly: boolean;
  readonly periods: readonly Period[];
  /** Those of them that an English change starts from: `37.2%, from 2015`, `22.6% higher than in fiscal 2021`. */
  readonly bases: readonly Period[];
  /** Its time is not in the sentence: a label or heading above gives it. */
  readonly elsewhen: boolean;
  /** How many semicolons stand before it in its sentence. */
  readonly clause: number;
  /** 월, 분기 or 연, where the words before the figure give it a rate. */
  readonly grain: TimeUnit | null;
  /** What periods are as long as the time that an English figure covers; null where its sentence does not say. */
  readonly length: ReturnType<typeof lengthSaid>;
  /** What follows it makes it another measure than the row's: `9.5% organically`. */
  readonly otherMeasure: boolean;
  /** Its sentence, and the heading and label that it stands under. */
  readonly said: string;
  /** The two years that the sentence compares, where it names just two. */
  readonly years: readonly number[] | null;
}

/** The same beside what it may restate of the series. */
export interface Restated extends Attached {
  readonly attached: Attached;
  readonly candidates: readonly Candidate[];
  /** The candidate that it agrees with. */
  readonly match: Candidate | null;
  /** It agrees as printed, digit by digit. */
  readonly exact: boolean;
}
