/**
 * The Content-Security-Policy of the workbench page, sent as a header by both transports. Nothing may come from
 * elsewhere; CodeMirror and the preview's own styles need inline style. `data:` pictures are those of a paste.
 */
export const pagePolicy = [
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

/** For a picture: an SVG opened by itself must not run. */
export const assetPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
