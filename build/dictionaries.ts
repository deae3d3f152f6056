import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const packages = fileURLToPath(new URL('../node_modules', import.meta.url));

/** The folder beside a bundle in which it finds its dictionaries. */
export const dictionariesFolder = 'dictionaries';

/** Packages that a bundle carries as data, so that no module of it tells of them. */
export const dictionaryPackages: readonly string[] = ['dictionary-en', 'dictionary-ko'].map((name) =>
  join(packages, name),
);

/**
 * What the spell checker loads, by its name in that folder. The dictionaries are works of their own with licences of
 * their own (the Korean one is under the GPL): they stay files of their own, unchanged.
 */
const files: Readonly<Record<string, string>> = {
  'hunspell.wasm': 'hunspell-wasm/wasm/hunspell.wasm',
  'en.aff': 'dictionary-en/index.aff',
  'en.dic': 'dictionary-en/index.dic',
  'ko.aff': 'dictionary-ko/index.aff',
  'ko.dic': 'dictionary-ko/index.dic',
};
export const dictionaryFiles: readonly string[] = Object.keys(files);

/** Where a file of the folder comes from, absolute. */
export const dictionarySource = (name: string): string => join(packages, files[name]!);

/** Puts the dictionaries beside a bundle, unchanged. */
export function dictionaries(): Plugin {
  return {
    name: 'tickmark:dictionaries',
    generateBundle() {
      for (const name of dictionaryFiles) {
        const fileName = `${dictionariesFolder}/${name}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(dictionarySource(name)) });
      }
    },
  };
}

const hunspell = /[\\/]hunspell-wasm[\\/]wasm[\\/]hunspell\.js$/;

/**
 * Hunspell for a page: it is handed its WebAssembly, so it needs no copy of its own beside the script, and nothing of
 * Node. Fails the build where the package does this in another way than it did.
 */
export function hunspellForPage(): Plugin {
  return {
    name: 'tickmark:hunspell',
    transform(code, id) {
      if (!hunspell.test(id)) return null;
      return [
        ['new URL("hunspell.wasm",import.meta.url).href', '"hunspell.wasm"'],
        ['await import("module")', '{}'],
      ].reduce((text, [own, instead]) => {
        if (!text.includes(own!)) this.error(`hunspell.js has no ${own}`);
        return text.replace(own!, instead!);
      }, code);
    },
  };
}
