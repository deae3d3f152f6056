import createModule from 'hunspell-wasm/wasm/hunspell.js';

/** A dictionary of one language, and the engine that it is read with, as bytes. */
export interface DictionaryFiles {
  /** `hunspell.wasm`. */
  readonly wasm: Uint8Array;
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

/** A loaded dictionary. Both calls take a single word in NFC. */
export interface Dictionary {
  has(word: string): boolean;
  /** What the writer may have meant, the likeliest first. May take some tenths of a second. */
  suggest(word: string): readonly string[];
}

/** As much of the compiled Hunspell as is used: C functions, and memory that they share with us. */
interface Hunspell {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void };
  /** Views of the memory; they are replaced when it grows. */
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  _malloc(size: number): number;
  _free(at: number): void;
  _Hunspell_create(aff: number, dic: number): number;
  _Hunspell_spell(handle: number, word: number): number;
  _Hunspell_suggest(handle: number, list: number, word: number): number;
  _Hunspell_free_list(handle: number, list: number, length: number): void;
}

/** Its own types leave out that it takes what it would fetch otherwise. */
const start: (given: {
  readonly wasmBinary: Uint8Array;
  /** What it would write to the console; that it fails is told by rejecting. */
  printErr(line: string): void;
}) => Promise<Hunspell> = createModule;

/**
 * Loads a dictionary; Korean takes a second or two and 80 to 100 MB. Rejects where the bytes are no Hunspell
 * dictionary or memory runs out.
 */
export async function loadDictionary({ wasm, aff, dic }: DictionaryFiles): Promise<Dictionary> {
  const hunspell = await start({ wasmBinary: wasm, printErr: () => {} });
  const { FS } = hunspell;
  FS.writeFile('aff', aff);
  FS.writeFile('dic', dic);
  const handle = withText(hunspell, 'aff', (affixes) =>
    withText(hunspell, 'dic', (words) => hunspell._Hunspell_create(affixes, words)),
  );
  FS.unlink('aff');
  FS.unlink('dic');
  if (handle === 0) throw new Error('Hunspell cannot read this dictionary');
  return {
    has: (word) => withText(hunspell, word, (at) => hunspell._Hunspell_spell(handle, at) !== 0),
    suggest: (word) => withText(hunspell, word, (at) => suggest(hunspell, handle, at)),
  };
}

function suggest(hunspell: Hunspell, handle: number, word: number): readonly string[] {
  const list = hunspell._malloc(4);
  const length = hunspell._Hunspell_suggest(handle, list, word);
  const words: string[] = [];
  if (length > 0) {
    const first = hunspell.HEAPU32[list / 4]! / 4;
    for (let at = 0; at < length; at += 1) words.push(readText(hunspell, hunspell.HEAPU32[first + at]!));
    hunspell._Hunspell_free_list(handle, list, length);
  }
  hunspell._free(list);
  return words;
}

/** Lends a text to the C side, as UTF-8 with a zero at its end. */
function withText<T>(hunspell: Hunspell, text: string, use: (at: number) => T): T {
  const bytes = toUtf8(text);
  const at = hunspell._malloc(bytes.length + 1);
  hunspell.HEAPU8.set(bytes, at);
  hunspell.HEAPU8[at + bytes.length] = 0;
  try {
    return use(at);
  } finally {
    hunspell._free(at);
  }
}

function readText({ HEAPU8 }: Hunspell, from: number): string {
  return fromUtf8(HEAPU8.subarray(from, HEAPU8.indexOf(0, from)));
}

// Shared code knows neither TextEncoder nor Buffer; words are short.
function toUtf8(text: string): Uint8Array {
  const bytes = encodeURIComponent(text).match(/%..|./g) ?? [];
  return Uint8Array.from(bytes, (one) =>
    one.length === 3 ? Number.parseInt(one.slice(1), 16) : one.charCodeAt(0),
  );
}

function fromUtf8(bytes: Uint8Array): string {
  return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
}
