import { stylesheet } from '../../shared/export/stylesheet.ts';

/** What the preview adds to the article's own style sheet. */
const frameStyle = `
html { scrollbar-gutter: stable; scrollbar-color: var(--rule) transparent; }
::selection { background: color-mix(in srgb, var(--link) 28%, transparent); }
.article { min-height: 100vh; }
.chunk { content-visibility: auto; margin-inline: -1rem; padding-inline: 1rem; }
.article a[href] { cursor: pointer; }
.article a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
@media print { .chunk { content-visibility: visible; } }
`;

/**
 * The page inside the preview frame. The frame is sandboxed without scripts; its policy forbids every request but
 * that of pictures from the workbench itself, so that an article can neither act nor call home.
 */
export function framePage(assets: string): string {
  const { protocol, host } = new URL(assets);
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data: blob: ${protocol}//${host}`;
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style>${stylesheet}${frameStyle}</style>
</head>
<body><main class="article"><h1 hidden></h1><div class="blocks"></div></main></body>
</html>`;
}

/** Passes keys that are pressed inside the frame on to the workbench, which alone knows its shortcuts. */
export function forwardKeys(frame: HTMLIFrameElement, page: Document): void {
  page.addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, shiftKey, altKey, metaKey, repeat, location } = event;
    const init = { key, code, ctrlKey, shiftKey, altKey, metaKey, repeat, location };
    const copy = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true });
    if (!frame.dispatchEvent(copy)) event.preventDefault();
  });
}
