import type { z } from 'zod';
import { closest } from '../closest.ts';
import { type Message, message } from '../i18n/index.ts';
import { LintSettings } from './lint-config.ts';

/** A setting that does not fit, by its place in the settings, and what to write instead. */
export interface SettingFault {
  readonly path: readonly PropertyKey[];
  readonly message: Message;
}

/** What zod found in settings, in the words of those who write them. */
export function explainIssue(issue: z.core.$ZodIssue): readonly SettingFault[] {
  const { path } = issue;
  const key = path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => {
      const near = path.length === 0 ? closest(name, Object.keys(LintSettings.shape)) : null;
      const full = [...path, name].map(String).join('.');
      return {
        path: [...path, name],
        message: near
          ? message('lint.config.unknownKeyNear', { key: full, near })
          : message('lint.config.unknownKey', { key: full }),
      };
    });
  }
  if (issue.code === 'invalid_value') {
    return [
      { path, message: message('lint.config.oneOf', { key, allowed: issue.values.map(String).join(', ') }) },
    ];
  }
  // The one form that a setting is asked for.
  if (issue.code === 'invalid_format') return [{ path, message: message('lint.config.hangul', { key }) }];
  if (issue.code === 'too_small') return [{ path, message: message('lint.config.empty', { key }) }];
  if (issue.code === 'too_big') return [{ path, message: message('lint.config.tooLong', { key }) }];
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
  if (expected === 'array') return [{ path, message: message('lint.config.list', { key }) }];
  if (expected === 'object' || expected === 'record')
    return [{ path, message: message('lint.config.map', { key }) }];
  return [{ path, message: message('lint.config.text', { key }) }];
}
