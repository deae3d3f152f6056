import type { Plugin } from 'vite';
import { rulePages } from '../shared/lint/docs.ts';

/**
 * Writes the rules' documentation beside the page, which reads it when someone asks: as a module it would bring every
 * rule along.
 */
export function rulePagesFile(): Plugin {
  return {
    name: 'tickmark:rule-pages',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'rules.json', source: JSON.stringify(rulePages()) });
    },
  };
}
