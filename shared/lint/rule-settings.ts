import type { z } from 'zod';
import { closest } from '../closest.ts';
import { type Message, message } from '../i18n/index.ts';
import { explainIssue, type SettingFault } from './config-issues.ts';
import { type Level, type LintConfig, type LintSettings, levels } from './lint-config.ts';
import { noOptions, type Options, takenBy } from './options.ts';
import { isRule, isRuleKey, ruleIds, ruleNamed } from './registry.ts';

/** Settings that are short for the options of one rule. */
export const shortFor = { numbers: 'prose/number-style' } as const;

type Said = Partial<Pick<LintSettings, 'severities' | 'rules' | keyof typeof shortFor>>;

/** What settings say of rules, gathered from all the places where they may say it; what does not fit is left out. */
export interface RuleSettings extends Pick<LintConfig, 'severities' | 'options'> {
  readonly faults: readonly SettingFault[];
}

export function readRuleSettings({ severities = {}, rules = {}, numbers = {} }: Said): RuleSettings {
  const levelOf: Record<string, Level> = { ...severities };
  const options: Record<string, Options> = {};
  const faults: SettingFault[] = Object.keys(severities).flatMap((key) =>
    isRuleKey(key) ? [] : [{ path: ['severities', key], message: noSuchRule(key) }],
  );
  const add = (id: string, said: Reading) => {
    faults.push(...said.faults);
    if (said.level) levelOf[id] = said.level;
    if (Object.keys(said.options).length > 0) options[id] = { ...options[id], ...said.options };
  };
  add(shortFor.numbers, readOptions(shortFor.numbers, numbers, ['numbers']));
  for (const [key, said] of Object.entries(rules)) add(key, readRule(key, said));
  return { severities: levelOf, options, faults };
}

interface Reading {
  readonly level?: Level;
  readonly options: Options;
  readonly faults: SettingFault[];
}

function readRule(key: string, said: unknown): Reading {
  const path = ['rules', key];
  const wrong = (text: Message, where = path): Reading => ({
    options: {},
    faults: [{ path: where, message: text }],
  });
  if (!isRuleKey(key)) return wrong(noSuchRule(key));
  if (typeof said !== 'object' || said === null || Array.isArray(said)) {
    return isLevel(said) ? { level: said, options: {}, faults: [] } : wrong(levelOrOptions(key));
  }
  const { severity, ...options } = said as Record<string, unknown>;
  const read = readOptions(key, options, path);
  if (severity === undefined) return read;
  if (isLevel(severity)) return { ...read, level: severity };
  const text = message('lint.config.oneOf', {
    key: `${path.join('.')}.severity`,
    allowed: levels.join(', '),
  });
  return { ...read, faults: [{ path: [...path, 'severity'], message: text }, ...read.faults] };
}

/** The options of one rule, those of them that fit. */
function readOptions(id: string, given: Options, path: readonly string[]): Reading {
  const schema = ruleNamed(id)?.options ?? noOptions;
  const said = schema.partial();
  const { error, data } = said.safeParse(given);
  if (!error) return { options: pick(data, given), faults: [] };
  const { shape } = schema;
  const faults = error.issues.flatMap((issue): readonly SettingFault[] => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
      return issue.keys.map((name) => ({
        path: [...path, name],
        message: noSuchOption(id, name, Object.keys(shape)),
      }));
    return [explainOption(shape[String(issue.path[0])], issue, path)];
  });
  const bad = new Set(faults.map((fault) => String(fault.path[path.length])));
  const left = Object.fromEntries(Object.entries(given).filter(([name]) => !bad.has(name)));
  return { options: pick(said.parse(left), left), faults };
}

/** What was written, as the schema reads it, without the defaults of what was not. */
function pick(read: Options, given: Options): Options {
  return Object.fromEntries(Object.keys(given).map((name) => [name, read[name]]));
}

function explainOption(
  schema: z.core.$ZodType | undefined,
  issue: z.core.$ZodIssue,
  parent: readonly string[],
): SettingFault {
  const path = [...parent, ...issue.path];
  const key = path.map(String).join('.');
  const taken = schema && issue.path.length === 1 ? takenBy(schema) : null;
  if (taken?.kind === 'oneOf')
    return { path, message: message('lint.config.oneOf', { key, allowed: taken.values.join(', ') }) };
  if (taken?.kind === 'number')
    return { path, message: message('lint.config.range', { key, least: taken.least, most: taken.most }) };
  return explainIssue({ ...issue, path })[0]!;
}

const isLevel = (value: unknown): value is Level => levels.some((level) => level === value);

function noSuchRule(rule: string): Message {
  const near = closest(rule, ruleIds);
  return near
    ? message('lint.config.unknownRuleNear', { rule, near })
    : message('lint.config.unknownRule', { rule });
}

function noSuchOption(rule: string, name: string, names: readonly string[]): Message {
  if (!isRule(rule)) return message('lint.config.groupOption', { rule, name });
  if (names.length === 0) return message('lint.config.noOptions', { rule, name });
  const near = closest(name, names);
  const known = { rule, name, names: names.join(', ') };
  return near
    ? message('lint.config.unknownOptionNear', { ...known, near })
    : message('lint.config.unknownOption', known);
}

function levelOrOptions(rule: string): Message {
  const known = { key: `rules.${rule}`, allowed: levels.join(', ') };
  const names = Object.keys(ruleNamed(rule)?.options?.shape ?? {});
  return names.length === 0
    ? message('lint.config.oneOf', known)
    : message('lint.config.levelOrOptions', { ...known, names: names.join(', ') });
}
