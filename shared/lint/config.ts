import { type Document, isMap, parseDocument } from 'yaml';
import type { z } from 'zod';
import { indexLines } from '../article/lines.ts';
import { type Message, message } from '../i18n/index.ts';
import type { Place, Span } from '../span.ts';
import { explainIssue, type SettingFault } from './config-issues.ts';
import { defaultConfig, type LintConfig, LintSettings } from './lint-config.ts';
import { readRuleSettings } from './rule-settings.ts';
import { yamlFault } from './yaml-fault.ts';
import { placeIn } from './yaml-places.ts';

/** Something wrong with a library's settings, and where. */
export interface ConfigProblem extends Place {
  readonly message: Message;
  readonly span: Span;
}

export interface ParsedConfig {
  /** What could be read; the default where a setting is wrong. */
  readonly config: LintConfig;
  readonly problems: readonly ConfigProblem[];
  /** Nothing of the file could be read. */
  readonly broken?: true;
}

type Settings = Readonly<Record<string, unknown>>;

/** Reads a `tickmark.config.yaml`. Never throws: what does not fit is left out and told with its place. */
export function parseConfig(yamlText: string): ParsedConfig {
  const lines = indexLines(yamlText);
  const at = (text: Message, span: Span): ConfigProblem => ({
    message: text,
    span,
    ...lines.place(span.from),
  });
  const failed = (text: Message, span: Span): ParsedConfig => ({
    config: defaultConfig,
    problems: [at(text, span)],
    broken: true,
  });

  const document = parseDocument(yamlText, { prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const problem = {
      code: error.code,
      reason: error.message,
      span: { from: error.pos[0], to: error.pos[1] },
    };
    const fault = yamlFault(problem, yamlText, { from: 0, to: yamlText.length });
    return fault
      ? failed(message(`lint.config.yaml${fault.kind}`), fault.span)
      : failed(message('lint.config.yaml', { reason: error.message }), problem.span);
  }
  if (document.contents === null) return { config: defaultConfig, problems: [] };
  if (!isMap(document.contents)) return failed(message('lint.config.notSettings'), { from: 0, to: 0 });

  const settings = toPlainData(document);
  if (typeof settings === 'string')
    return failed(message('lint.config.yaml', { reason: settings }), { from: 0, to: 0 });
  const { config, faults } = settle(settings);
  const problems = faults.map((fault) => at(fault.message, placeIn(document, fault.path)));
  return { config, problems: problems.sort((a, b) => a.span.from - b.span.from) };
}

function settle(written: Settings): {
  readonly config: LintConfig;
  readonly faults: readonly SettingFault[];
} {
  const parsed = LintSettings.safeParse(written);
  const issues = parsed.success ? [] : parsed.error.issues;
  const { rules, numbers, ...others } = parsed.success
    ? parsed.data
    : LintSettings.parse(withoutFaults(written, issues));
  const { severities, options, faults } = readRuleSettings({ severities: others.severities, rules, numbers });
  const config = { ...others, severities, options };
  return { config, faults: [...issues.flatMap(explainIssue), ...faults, ...templateFault(config)] };
}

function templateFault({ template: name, templates }: LintConfig): readonly SettingFault[] {
  if (name === undefined || Object.hasOwn(templates, name)) return [];
  return [{ path: ['template'], message: message('lint.config.unknownTemplate', { name }) }];
}

/** The settings as plain data, or why they cannot be: aliases that refer to nothing or multiply without bound. */
function toPlainData(document: Document.Parsed): Settings | string {
  try {
    return document.toJS({ maxAliasCount: 50 }) as Settings;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The settings without what does not fit, as little as can be: an entry of a list or group, else the setting. */
function withoutFaults(settings: Settings, issues: readonly z.core.$ZodIssue[]): Settings {
  const paths = issues.flatMap((issue) => explainIssue(issue).map((one) => one.path));
  return Object.fromEntries(
    Object.entries(settings).flatMap(([key, value]) => {
      const faults = paths.filter((path) => path[0] === key);
      if (faults.length === 0) return [[key, value]];
      if (faults.some((path) => path.length === 1) || typeof value !== 'object' || value === null) return [];
      const bad = new Set(faults.map((path) => String(path[1])));
      const good = Object.entries(value).filter(([name]) => !bad.has(name));
      return [[key, Array.isArray(value) ? good.map(([, one]) => one) : Object.fromEntries(good)]];
    }),
  );
}
