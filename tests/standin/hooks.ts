import type { ResolveHook } from 'node:module';

let source = '';

/** @param given the text of the module that stands for `electron` */
export function initialize(given: string): void {
  source = given;
}

export const resolve: ResolveHook = (id, context, next) =>
  id === 'electron'
    ? { url: `data:text/javascript,${encodeURIComponent(source)}`, format: 'module', shortCircuit: true }
    : next(id, context);
