import { z } from 'zod';
import { type Locale, translator } from '../i18n/index.ts';
import { rulePages } from './docs.ts';
import { LintConfig } from './lint-config.ts';
import { ruleGroups } from './registry.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON schema (draft 2020-12) of `tickmark.config.yaml`, by which an editor completes, explains and checks the
 * settings while they are written. It is made of the schema that Tickmark itself reads them by.
 */
export function configSchema(locale: Locale): Schema {
  const t = translator(locale);
  const { $schema, properties, ...rest } = z.toJSONSchema(LintConfig, { io: 'input' });
  const described = Object.entries(properties ?? {}).map(([key, schema]) => [
    key,
    { description: t(`config.${key as keyof LintConfig}`), ...(schema as Schema) },
  ]);
  const settings = Object.fromEntries(described) as Record<keyof LintConfig, Schema>;
  return {
    $schema,
    title: t('config.title'),
    ...rest,
    properties: { ...settings, severities: withRules(settings.severities, locale) },
  };
}

/** Which rules there are: the schema that reads the settings takes any name, and unknown ones are told afterwards. */
function withRules(severities: Schema, locale: Locale): Schema {
  const { propertyNames: _, additionalProperties: level, ...rest } = severities;
  const groups = ['*', ...ruleGroups.map((group) => `${group}/*`)];
  const names = [
    ...groups.map((group) => [group, level]),
    ...rulePages.map(({ id, title }) => [id, { description: title[locale], ...(level as Schema) }]),
  ];
  return { ...rest, properties: Object.fromEntries(names), additionalProperties: false };
}
