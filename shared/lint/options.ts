import { z } from 'zod';
import type { Entry } from '../i18n/message.ts';
import type { LintConfig, Profile } from './lint-config.ts';

/** What a rule may be told beside its severity: values by name. */
export type Options = Readonly<Record<string, unknown>>;

export type OptionsSchema = z.ZodObject<Readonly<Record<string, z.ZodType>>>;

/** What a rule declares of its options. */
export interface OptionHead {
  readonly id: string;
  /** A strict object of options made by `option`, each with a default; a rule without one takes no options. */
  readonly options?: OptionsSchema;
  /** What a publisher of a profile usually wants, instead of the schema's defaults. */
  readonly usual?: Readonly<Partial<Record<Profile, Options>>>;
}

const words = z.registry<Entry>();

/** One option of a rule, with what the rule's page and the JSON schema of the settings say of it. */
export function option<S extends z.ZodType>(schema: S, says: Entry): S {
  words.add(schema, says);
  return schema;
}

/** What an option is for. */
export function optionWords(schema: z.core.$ZodType): Entry {
  const says = words.get(schema);
  if (!says) throw new Error('An option of a rule is made by option()');
  return says;
}

/** A list of the house's own words, short enough that no rule crawls on them. */
export const houseWords = () => z.array(z.string().trim().min(1).max(100)).max(200).default([]);

/** What is made of a rule's options, once. */
export function perOptions<O extends object, T>(make: (options: O) => T): (options: O) => T {
  const made = new WeakMap<O, T>();
  return (options) => {
    const known = made.get(options);
    if (known !== undefined) return known;
    const value = make(options);
    made.set(options, value);
    return value;
  };
}

export const noOptions: OptionsSchema = z.strictObject({});

const settled = new WeakMap<LintConfig, Map<string, Options>>();

/**
 * The options of a rule under some settings: what the settings say, else what is usual for the profile that they name, else
 * the rule's default. The same object for the same settings.
 */
export function optionsFor<O = Options>(rule: OptionHead, config: LintConfig): O {
  const known = settled.get(config) ?? new Map<string, Options>();
  settled.set(config, known);
  const before = known.get(rule.id);
  if (before) return before as O;
  const given = { ...(config.profile && rule.usual?.[config.profile]), ...config.options[rule.id] };
  const options = (rule.options ?? noOptions).parse(given);
  known.set(rule.id, options);
  return options as O;
}

/** Whether the settings themselves choose an option, and not the profile or the rule. */
export function isChosen(rule: OptionHead, name: string, config: LintConfig): boolean {
  return config.options[rule.id]?.[name] !== undefined;
}

/** What an option takes, for those who write it. */
export type Taken =
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'list' | 'map' | 'text' };

export function takenBy(schema: z.core.$ZodType): Taken {
  const { type, enum: values, minimum, maximum } = z.toJSONSchema(schema, { io: 'input' });
  if (values) return { kind: 'oneOf', values: values.map(String) };
  if (type === 'boolean') return { kind: 'oneOf', values: ['true', 'false'] };
  if (type === 'integer') return { kind: 'number', least: minimum!, most: maximum! };
  if (type === 'array') return { kind: 'list' };
  return { kind: type === 'object' ? 'map' : 'text' };
}
