import { josa } from 'es-hangul';
import { hasHangul } from '../hangul.ts';

export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One sentence in both languages. `{name}` stands for a value; `{name:이/가}` also adds the fitting particle. */
export interface Entry {
  readonly ko: string;
  readonly en: string;
}

/** The names of the values that a template wants. */
export type Slots<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Bare}:${string}` ? Bare : Name) | Slots<Rest>
  : never;

export type Values = Readonly<Record<string, string | number>>;

/**
 * Declares the messages of one area. Both languages stand side by side, so a missing translation is a type
 * error, and so is an English sentence that names a value which the Korean one does not.
 */
export function catalogue<const C extends Record<string, Entry>>(
  entries: C & { [K in keyof C]: { en: Slots<C[K]['en']> extends Slots<C[K]['ko']> ? string : never } },
): C {
  return entries;
}

const slot = /\{(\w+)(?::([^}]+))?\}/g;
const particles = ['이/가', '을/를', '은/는', '으로/로', '와/과'] as const;
type Particle = (typeof particles)[number];

/** Fills a template. A value that was not given stays visible as its `{name}`: nothing is dropped silently. */
export function fill(template: string, values: Values = {}): string {
  return template.replace(slot, (whole, name: string, particle?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    const text = counts.has(name) && typeof value === 'number' ? grouped(value) : String(value);
    return particle && (particles as readonly string[]).includes(particle)
      ? withParticle(text, particle as Particle)
      : text;
  });
}

/** Values that say how many, and so have their thousands set apart: a line, a year and a size have not. */
const counts: ReadonlySet<string> = new Set(['count', 'shown', 'hits']);

/** `6819` as `6,819`, alike in both languages. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** How the last character of a value is read aloud, which decides the particle after it. */
const readings: Readonly<Record<string, string>> = {
  '0': '영',
  '1': '일',
  '2': '이',
  '3': '삼',
  '4': '사',
  '5': '오',
  '6': '육',
  '7': '칠',
  '8': '팔',
  '9': '구',
  '%': '트',
  p: '트',
  P: '트',
  l: '엘',
  L: '엘',
  m: '엠',
  M: '엠',
  n: '엔',
  N: '엔',
  r: '알',
  R: '알',
};

function withParticle(text: string, particle: Particle): string {
  const last = text.replace(/[\s"'”’)\]」』》*_`]+$/u, '').slice(-1);
  const spoken = hasHangul(last) ? last : (readings[last] ?? '이');
  return text + josa(spoken, particle).slice(spoken.length);
}
