/**
 * The Content-Security-Policy of the workbench page, sent as a header by both transports. Nothing may come from
 * elsewhere; CodeMirror and the preview's own styles need inline style. `data:` pictures are those of a paste.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The policy of the worker that checks spelling. A worker goes by the header of its own script: so this one alone may
 * compile WebAssembly (Hunspell), and the page may not. It runs no other script and reaches nothing but its dictionaries.
 */
const spellWorkerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const spellWorker = /^assets\/spell-worker-[\w-]+\.js$/;

/** The policy that a file of the built page is sent with, by its path in the page's folder. */
export function policyOf(path: string): string {
  return spellWorker.test(path) ? spellWorkerPolicy : pagePolicy;
}

/** For a picture: an SVG opened by itself must not run. */
export const assetPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
