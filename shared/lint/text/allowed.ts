import { beside } from '../../beside.ts';
import type { LintConfig } from '../lint-config.ts';
import type { BlockReading } from './block-reading.ts';
import { hidden } from './mask.ts';

/** Names that are spelt against the rules on purpose. A library adds its own under `allow`. */
const brands = [
  'OK캐쉬백',
  '캐쉬워크',
  '현대캐피탈',
  '율촌',
  '컨텐츠랩',
  '타겟코퍼레이션',
  '삼성데이타시스템',
];

interface Kept {
  readonly config: LintConfig;
  readonly prose: string;
}

const kept = beside<BlockReading, Kept>();

/** A block's prose with the names hidden that no prose rule may touch. */
export function wordsOf(block: BlockReading, config: LintConfig): string {
  const before = kept.get(block);
  if (before?.config === config) return before.prose;
  const prose = [...brands, ...config.allow].reduce(hide, block.prose);
  kept.set(block, { config, prose });
  return prose;
}

function hide(prose: string, name: string): string {
  return prose.includes(name) ? prose.replaceAll(name, hidden.repeat(name.length)) : prose;
}
