import { josa } from 'es-hangul';
import { spoken } from './spoken.ts';

const pairs = {
  은: '은/는',
  는: '은/는',
  을: '을/를',
  를: '을/를',
  이: '이/가',
  가: '이/가',
  과: '와/과',
  와: '와/과',
  으로: '으로/로',
  로: '으로/로',
} as const;
export type Particle = keyof typeof pairs;

/** As part of a pattern. */
export const particles = '으로|은|는|을|를|이|가|과|와|로';
/** A particle at the end of its word. */
const following = new RegExp(`^(${particles})(?=[\\s,.!?:;)\\]”"’'|*]|$)`);

/** The form of a particle that fits what is said before it. */
export function fitting(particle: Particle, sound: string): string {
  return josa(sound, pairs[particle]).slice(sound.length);
}

/** How a word sounds at its end; null where nobody can say. */
export const soundOf = (word: string): string | null => (/[가-힣]$/.test(word) ? word : spoken(word));

/** The particle behind a word and the form that it takes behind another in its place; null where it may stay. */
export function particleBehind(
  rest: string,
  word: string,
): { readonly from: string; readonly to: string } | null {
  const from = following.exec(rest)?.[1];
  const sound = from === undefined ? null : soundOf(word);
  if (from === undefined || sound === null) return null;
  const to = fitting(from as Particle, sound);
  return to === from ? null : { from, to };
}
