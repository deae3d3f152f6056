import type { Statement } from '../../disclosure/wording.ts';
import { advice } from './advice.ts';
import { makers } from './makers.ts';
import { outlook } from './outlook.ts';
import { products } from './products.ts';

/**
 * The statements that disclosure rules ask for, as word classes. Measured on live Korean and English articles:
 * composing classes inside one sentence finds what one long pattern misses, and refuses what merely holds the words.
 */
const all = { ...advice, ...outlook, ...products, ...makers };

export type StatementId = keyof typeof all;
export const statements: Readonly<Record<StatementId, Statement>> = all;
