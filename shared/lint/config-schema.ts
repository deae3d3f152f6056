import { z } from 'zod';
import { type Locale, translator } from '../i18n/index.ts';
import { rulePages } from './docs.ts';
import { LintSettings } from './lint-config.ts';
import { noOptions, optionWords } from './options.ts';
import { ruleGroups, ruleNamed } from './registry.ts';
import { shortFor } from './rule-settings.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON schema (draft 2020-12) of `tickmark.config.yaml`, by which an editor completes, explains and checks the
 * settings while they are written. It is made of the schemas that Tickmark itself reads them by.
 */
export function configSchema(locale: Locale): Schema {
  const t = translator(locale);
  const { $schema, properties, ...rest } = z.toJSONSchema(LintSettings, { io: 'input' });
  const described = Object.entries(properties ?? {}).map(([key, schema]) => [
    key,
    { description: t(`config.${key as keyof LintSettings}`), ...(schema as Schema) },
  ]);
  const settings = Object.fromEntries(described) as Record<keyof LintSettings, Schema>;
  const level = settings.severities.additionalProperties as Schema;
  return {
    $schema,
    title: t('config.title'),
    ...rest,
    properties: {
      ...settings,
      severities: named(settings.severities, (id) => withTitle(id, level, locale), level),
      rules: named(settings.rules, (id) => withTitle(id, ruleSchema(id, level, locale), locale), level),
      numbers: { ...bare(settings.numbers), ...optionsSchema(shortFor.numbers, locale) },
    },
  };
}

/** Which rules there are: the schema that reads the settings takes any name, and unknown ones are told afterwards. */
function named(setting: Schema, ofRule: (id: string) => Schema, ofGroup: Schema): Schema {
  const groups = ['*', ...ruleGroups.map((group) => `${group}/*`)];
  const names = [
    ...groups.map((group) => [group, ofGroup]),
    ...rulePages().map(({ id }) => [id, ofRule(id)]),
  ];
  return { ...bare(setting), properties: Object.fromEntries(names), additionalProperties: false };
}

function bare({ propertyNames: _, additionalProperties: __, ...rest }: Schema): Schema {
  return rest;
}

function withTitle(id: string, schema: Schema, locale: Locale): Schema {
  const page = rulePages().find((one) => one.id === id);
  return page ? { description: page.title[locale], ...schema } : schema;
}

function ruleSchema(id: string, level: Schema, locale: Locale): Schema {
  const { properties, ...rest } = optionsSchema(id, locale);
  return { anyOf: [level, { ...rest, properties: { severity: level, ...(properties as Schema) } }] };
}

function optionsSchema(id: string, locale: Locale): Schema {
  const options = ruleNamed(id)?.options ?? noOptions;
  const { $schema: _, properties = {}, ...rest } = z.toJSONSchema(options, { io: 'input' });
  const described = Object.entries(properties).map(([name, schema]) => [
    name,
    { description: optionWords(options.shape[name]!)[locale], ...(schema as Schema) },
  ]);
  return { ...rest, properties: Object.fromEntries(described) };
}
