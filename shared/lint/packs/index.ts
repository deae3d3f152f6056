import { eu } from './eu.ts';
import { kr } from './kr.ts';
import type { Pack } from './pack.ts';
import { uk } from './uk.ts';
import { us } from './us.ts';

/** Every pack that a library can name in its settings. */
export const packs: readonly Pack[] = [kr, us, uk, eu];
