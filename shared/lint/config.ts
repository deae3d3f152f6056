import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { z } from 'zod';
import { indexLines } from '../article/lines.ts';
import { closest } from '../closest.ts';
import { type Message, message } from '../i18n/index.ts';
import type { Place, Span } from '../span.ts';
import { explainIssue } from './config-issues.ts';
import { defaultConfig, LintConfig } from './lint-config.ts';
import { isRuleKey, ruleIds } from './registry.ts';

/** Something wrong with a library's settings, and where. */
export interface ConfigProblem extends Place {
  readonly message: Message;
  readonly span: Span;
}

export interface ParsedConfig {
  /** What could be read; the default where a setting is wrong. */
  readonly config: LintConfig;
  readonly problems: readonly ConfigProblem[];
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
  const failed = (text: Message, span: Span) => ({ config: defaultConfig, problems: [at(text, span)] });

  const document = parseDocument(yamlText, { prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    return failed(message('lint.config.yaml', { reason: error.message }), {
      from: error.pos[0],
      to: error.pos[1],
    });
  }
  if (document.contents === null) return { config: defaultConfig, problems: [] };
  if (!isMap(document.contents)) return failed(message('lint.config.notSettings'), { from: 0, to: 0 });

  const settings = toPlainData(document);
  if (typeof settings === 'string')
    return failed(message('lint.config.yaml', { reason: settings }), { from: 0, to: 0 });
  const parsed = LintConfig.safeParse(settings);
  const issues = parsed.success ? [] : parsed.error.issues;
  const config = parsed.success ? parsed.data : LintConfig.parse(withoutFaults(settings, issues));
  const problems = [
    ...issues.flatMap((issue) =>
      explainIssue(issue).map((one) => at(one.message, spanOf(document, one.path))),
    ),
    ...Object.keys(config.severities)
      .filter((key) => !isRuleKey(key))
      .map((rule) => {
        const near = closest(rule, ruleIds);
        const says = near
          ? message('lint.config.unknownRuleNear', { rule, near })
          : message('lint.config.unknownRule', { rule });
        return at(says, spanOf(document, ['severities', rule]));
      }),
    ...(config.template !== undefined && !Object.hasOwn(config.templates, config.template)
      ? [
          at(
            message('lint.config.unknownTemplate', { name: config.template }),
            spanOf(document, ['template']),
          ),
        ]
      : []),
  ];
  return { config, problems: problems.sort((a, b) => a.span.from - b.span.from) };
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

/** Where a setting stands: its name where there is one, else the list entry; its group where it is missing. */
function spanOf(document: Document.Parsed, path: readonly PropertyKey[]): Span {
  let node: unknown = document.contents;
  let span: Span = { from: 0, to: 0 };
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair || !isScalar(pair.key)) return span;
      span = rangeOf(pair.key) ?? span;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      span = rangeOf(node) ?? span;
    } else return span;
  }
  return span;
}

function rangeOf(node: unknown): Span | null {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) ? { from: Number(range[0]), to: Number(range[1]) } : null;
}
