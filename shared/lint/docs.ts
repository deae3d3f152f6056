import { stringify } from 'yaml';
import { figureDocs } from '../figures/docs/index.ts';
import type { Entry } from '../i18n/message.ts';
import { once } from '../once.ts';
import type { Profile } from './lint-config.ts';
import { noOptions, type OptionHead, optionWords, type Taken, takenBy } from './options.ts';
import { namedRules } from './registry.ts';
import type { Example, NamedRule, RuleDocs } from './rule.ts';

/** What a page tells of one option. Values are shown as they are written in the settings. */
export interface OptionPage {
  readonly name: string;
  readonly says: Entry;
  readonly taken: Taken;
  readonly usually: string;
  /** What takes the place of the default for some profiles. */
  readonly byProfile: readonly { readonly profile: Profile; readonly value: string }[];
}

/** An example, and the settings that it needs as a file has them; empty where the defaults will do. */
export interface ExamplePage extends Pick<Example, 'wrong' | 'right'> {
  readonly under: string;
}

/** The page of documentation of one rule, for the problems panel and the command line. */
export interface RulePage {
  readonly id: string;
  readonly severity: NamedRule['severity'];
  readonly title: Entry;
  readonly why: Entry;
  /** `⟦…⟧` in `wrong` marks what is reported. */
  readonly examples: readonly ExamplePage[];
  readonly options: readonly OptionPage[];
  /** The options with their defaults, as the settings have them; empty where there are none. */
  readonly settings: string;
  /** What to write to silence the rule: in one place of one article, and for a whole library. */
  readonly silence: { readonly comment: string; readonly config: string };
}

/** Every rule's page, in the order in which documentation lists them. */
export const rulePages: () => readonly RulePage[] = once(() => [
  // A relation that the text does not state itself, only suggests, is a warning.
  ...figureDocs.map(({ id, severity, ...docs }) => pageOf({ id }, severity, docs)),
  ...namedRules.map((rule) => pageOf(rule, rule.severity, rule.docs)),
]);

function pageOf(rule: OptionHead, severity: RulePage['severity'], docs: RuleDocs): RulePage {
  const { id } = rule;
  const options = optionPages(rule);
  return {
    id,
    severity,
    title: docs.title,
    why: docs.why,
    examples: docs.examples.map((example) => examplePage(id, example)),
    options,
    settings: settingsOf(id, options),
    silence: { comment: `<!-- tickmark-ignore ${id}: … -->`, config: `severities:\n  ${id}: off` },
  };
}

function examplePage(id: string, { wrong, right, config, options }: Example): ExamplePage {
  const settings = { ...config, ...(options && { rules: { [id]: options } }) };
  const under = Object.keys(settings).length > 0 ? stringify(settings).trimEnd() : '';
  return { wrong, right, under };
}

function optionPages({ options = noOptions, usual = {} }: OptionHead): readonly OptionPage[] {
  const defaults = options.parse({});
  const profiles = Object.entries(usual) as [Profile, Readonly<Record<string, unknown>>][];
  return Object.entries(options.shape).map(([name, schema]) => ({
    name,
    says: optionWords(schema),
    taken: takenBy(schema),
    usually: shown(defaults[name]),
    byProfile: profiles.flatMap(([profile, values]) =>
      values[name] === undefined ? [] : [{ profile, value: shown(values[name]) }],
    ),
  }));
}

function settingsOf(id: string, options: readonly OptionPage[]): string {
  if (options.length === 0) return '';
  return `rules:\n  ${id}:\n${options.map(({ name, usually }) => `    ${name}: ${usually}`).join('\n')}`;
}

/** A value as YAML has it on one line. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A rule's page; null for an id that no rule has. */
export function rulePage(id: string): RulePage | null {
  return rulePages().find((page) => page.id === id) ?? null;
}
