import { statements } from '../packs/statements/index.ts';
import type { Sentence } from '../text/sentences.ts';
import { judge } from './wording.ts';

/** Whether a sentence makes any of the statements that an article may owe its readers. */
export const isStatement = (sentence: Sentence): boolean =>
  Object.values(statements).some((statement) => judge(sentence, statement) === 'said');
