import type { Mark } from '../plain/document.ts';

const soft = '#59615c';
const hairline = '#bfc6c1';
const tint = '#f1f4f2';
const codeFaces = 'Consolas,Menlo,monospace';

/** The colour and face of the words are the blog's own. */
export const styles = {
  paragraph: 'margin:0 0 16px;line-height:1.8',
  list: 'margin:0 0 16px;padding-left:24px;line-height:1.8',
  innerList: 'margin:4px 0;padding-left:24px',
  item: 'margin:0 0 4px',
  quote: `margin:0 0 16px;padding:2px 0 2px 16px;border-left:3px solid ${hairline};color:${soft}`,
  code: `margin:0 0 16px;padding:12px 16px;background:${tint};font-family:${codeFaces};font-size:14px;white-space:pre-wrap`,
  rule: `margin:24px 0;border:0;border-top:1px solid ${hairline}`,
  table: `margin:0 0 16px;width:100%;border-collapse:collapse;border:1px solid ${hairline};line-height:1.5`,
  link: 'color:#17694b;text-decoration:underline',
  picture: `color:${soft}`,
  note: `margin:0 0 8px;font-size:14px;line-height:1.6;color:${soft}`,
} as const;

/** In CSS pixels, by level: an editor that knows no headings keeps bold words of that size. */
const headingSizes = [26, 22, 19, 17, 16, 16];

export function headingStyle(level: number): { readonly block: string; readonly words: string } {
  const size = `font-size:${headingSizes[level - 1]}px`;
  return { block: `margin:32px 0 12px;line-height:1.4;font-weight:bold;${size}`, words: size };
}

export function cellStyle(align: string, header: boolean): string {
  const own = header ? `;background:${tint};font-weight:bold` : '';
  return `padding:8px 10px;border:1px solid ${hairline};text-align:${align};vertical-align:top${own}`;
}

export const marks: Readonly<Record<Mark, readonly [tagName: string, style: string]>> = {
  bold: ['strong', ''],
  italic: ['em', ''],
  strike: ['s', ''],
  underline: ['u', ''],
  code: ['code', `padding:1px 4px;background:${tint};font-family:${codeFaces}`],
  highlight: ['span', 'background:#fff1b8'],
  small: ['span', 'font-size:14px'],
  sub: ['sub', ''],
  sup: ['sup', ''],
};
