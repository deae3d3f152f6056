import { longNumbers } from '../markdown/html/list.ts';

/**
 * How an article looks: the one style sheet of the preview and of every export.
 *
 * Everything is scoped to `.article`. The theme follows the system unless the root element says
 * `data-theme="light"` or `"dark"`; paper is always light. Space between blocks is kept by bottom margins and by
 * padding above headings, which never collapse: the preview wraps blocks in containers and must look the same.
 */
const faces = [
  ...[
    '"Pretendard Variable"',
    'Pretendard',
    '-apple-system',
    '"Apple SD Gothic Neo"',
    '"Segoe UI"',
    '"Malgun Gothic"',
  ],
  ...['"Noto Sans KR"', '"Noto Sans CJK KR"', 'system-ui', 'sans-serif'],
  ...['"Apple Color Emoji"', '"Segoe UI Emoji"', '"Noto Color Emoji"'],
].join(', ');

const codeFaces = [
  ...[
    'ui-monospace',
    '"SF Mono"',
    '"Cascadia Mono"',
    'Menlo',
    'Consolas',
    'D2Coding',
    '"Noto Sans Mono CJK KR"',
  ],
  ...['"Noto Sans CJK KR"', 'monospace', '"Apple Color Emoji"', '"Segoe UI Emoji"', '"Noto Color Emoji"'],
].join(', ');

const light = `
  color-scheme: light;
  --paper: #ffffff;
  --ink: #1d211f;
  --ink-soft: #59615c;
  --hairline: #dfe3df;
  --rule: #aab2ac;
  --tint: #f5f7f5;
  --link: #17694b;
  --mark: #fff1b8;`;

const dark = `
  color-scheme: dark;
  --paper: #1a1d1b;
  --ink: #e3e8e4;
  --ink-soft: #a5aea8;
  --hairline: #343a36;
  --rule: #5d6660;
  --tint: #232725;
  --link: #6fcfa5;
  --mark: #5a4a12;`;

const theme = `
:root {${light}
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {${dark}
  }
}
:root[data-theme="dark"] {${dark}
}`;

const page = `
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
}
.article {
  box-sizing: border-box;
  max-width: 46rem;
  margin: 0 auto;
  padding: 2.5rem 1.75rem 5rem;
  font: 1.0625rem/1.75 ${faces};
  color: var(--ink);
  text-rendering: optimizeLegibility;
  -webkit-font-smoothing: antialiased;
  text-size-adjust: 100%;
  word-break: keep-all;
  overflow-wrap: anywhere;
  line-break: strict;
  hanging-punctuation: allow-end;
}
@media (width < 26rem) {
  .article { padding-inline: 1rem; }
}`;

const headings = `
.article :is(h1, h2, h3, h4, h5, h6) {
  margin: 0 0 0.6em;
  padding-top: 1.1em;
  line-height: 1.35;
  font-weight: 700;
  letter-spacing: -0.015em;
  text-wrap: balance;
  break-after: avoid;
}
.article h1 { font-size: 1.9em; line-height: 1.28; padding-top: 0; margin-bottom: 0.8em; letter-spacing: -0.025em; }
.article h2 { font-size: 1.4em; }
.article h3 { font-size: 1.16em; }
.article :is(h4, h5, h6) { font-size: 1em; }
.article :is(h5, h6) { color: var(--ink-soft); }`;

const text = `
.article :is(p, ul, ol, dl, blockquote, pre, details, .table) { margin: 0 0 1.05em; }
.article p { orphans: 2; widows: 2; }
.article :is(strong, b) { font-weight: 700; }
.article em, .article i { font-style: italic; }
.article :is(del, s) { color: var(--ink-soft); }
.article mark { background: var(--mark); color: inherit; padding: 0 0.1em; }
.article small { font-size: 0.85em; color: var(--ink-soft); }
.article :is(sub, sup) { font-size: 0.75em; line-height: 0; }
.article a { color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
.article a:not([href]) { color: inherit; text-decoration: none; }
.article hr { width: 4.5rem; height: 0; margin: 2em auto 1.4em; border: 0; border-top: 1px solid var(--rule); }
.article :is(ul, ol) { padding-left: 1.5em; }
${longNumbers.map(({ digits, className }) => `.article .${className} { padding-left: ${(0.6 * digits + 0.9).toFixed(1)}em; }`).join('\n')}
.article li { margin: 0.28em 0; }
.article li::marker { color: var(--ink-soft); font-variant-numeric: tabular-nums; }
.article li > :is(ul, ol) { margin-bottom: 0; }
.article li > p { margin-bottom: 0.55em; }
.article .contains-task-list { list-style: none; padding-left: 0.2em; }
.article .task-list-item > input, .article .task-list-item > p > input { margin: 0 0.35em 0 0; accent-color: var(--link); }
.article blockquote { padding: 0.1em 0 0.1em 1.1em; border-left: 3px solid var(--hairline); color: var(--ink-soft); }
.article blockquote > :last-child, .article li > :last-child, .article details > :last-child { margin-bottom: 0; }
.article dt { font-weight: 600; }
.article dd { margin: 0 0 0.5em 1.2em; }
.article summary { font-weight: 600; cursor: default; }`;

/** A figure is never broken: on screen a wide table scrolls, on paper one of many columns is set smaller. */
const tables = `
.article .table { overflow-x: auto; }
.article table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.93em;
  line-height: 1.5;
  font-variant-numeric: tabular-nums;
}
.article thead { border-bottom: 1.5px solid var(--rule); }
.article tbody tr { border-bottom: 1px solid var(--hairline); }
.article tbody tr:last-child { border-bottom: 1.5px solid var(--rule); }
.article :is(th, td) { padding: 0.5em 0.8em; text-align: left; vertical-align: baseline; overflow-wrap: break-word; }
.article :is(th, td):first-child { padding-left: 0.15em; }
.article :is(th, td):last-child { padding-right: 0.15em; }
.article th { font-weight: 600; color: var(--ink-soft); }
.article :is(th, td).number { text-align: right; }
.article :is(td.number, .unbroken) { white-space: nowrap; }
.article td.words { min-width: min(13em, 40vw); }
.article :is(th, td).right { text-align: right; }
.article :is(th, td).center { text-align: center; }
.article :is(th, td).left { text-align: left; }
.article :where(table:has(th:nth-child(8))) :is(th, td) { padding-inline: 0.45em; }
.article caption { margin-bottom: 0.5em; color: var(--ink-soft); text-align: left; }`;

const figures = `
.article img { max-width: 100%; height: auto; vertical-align: middle; border-radius: 4px; }
.article figure { margin: 0 0 1.05em; }
.article figcaption { margin-top: 0.4em; font-size: 0.87em; color: var(--ink-soft); }
.article :is(.image-remote, .image-missing) {
  display: inline-block;
  padding: 0.15em 0.6em;
  border: 1px dashed var(--rule);
  border-radius: 4px;
  font-size: 0.87em;
  color: var(--ink-soft);
}
.article :is(.image-remote, .image-missing)::before { content: "🖼"; padding-right: 0.45em; }
.article :is(code, kbd, pre) { font-family: ${codeFaces}; }
.article :is(code, kbd) { padding: 0.12em 0.34em; border-radius: 4px; background: var(--tint); font-size: 0.88em; }
.article pre { padding: 0.9em 1.1em; overflow-x: auto; border-radius: 6px; background: var(--tint); font-size: 0.87em; line-height: 1.6; }
.article pre code { padding: 0; background: none; font-size: inherit; }
.article pre.too-complex { white-space: pre-wrap; }
.article .footnotes { margin-top: 2.4em; padding-top: 1.2em; border-top: 1px solid var(--hairline); }
.article .footnote { display: flex; gap: 0.6em; margin: 0 0 0.9em; font-size: 0.87em; line-height: 1.6; color: var(--ink-soft); }
.article .footnote > :last-child { flex: 1; min-width: 0; }
.article .footnote p:last-child { margin-bottom: 0; }
.article .footnote-call { padding: 0 0.1em; text-decoration: none; font-variant-numeric: tabular-nums; }`;

const paper = `
@page {
  size: A4;
  margin: 18mm 18mm 20mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 8pt ${faces}; color: #59615c; }
}
@media print {
  :root, :root[data-theme="dark"], :root:not([data-theme="light"]) {${light}
  }
  .article { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.65; }
  .article a { color: inherit; }
  .article .table { overflow: visible; }
  .article td.words { min-width: 0; }
  .article td:not(.number, :first-child) { overflow-wrap: anywhere; }
  .article table:has(th:nth-child(8)) { font-size: 0.78em; }
  .article :where(table:has(th:nth-child(8))) :is(th, td) { padding-inline: 0.3em; }
  .article thead { display: table-header-group; }
  .article :is(tr, figure, img, blockquote, .footnote) { break-inside: avoid; }
  .article p:has(+ :is(ul, ol, .table)) { break-after: avoid; }
  .article pre { white-space: pre-wrap; break-inside: auto; }
  .article hr { margin: 1.2em auto 0.8em; }
}`;

export const stylesheet = [theme, page, headings, text, tables, figures, paper].join('\n').trim();
