import { BorderStyle, type IStylesOptions } from 'docx';

const korean = '맑은 고딕';
const faces = { ascii: korean, hAnsi: korean, eastAsia: korean, cs: korean };
const codeFaces = { ascii: 'Consolas', hAnsi: 'Consolas', eastAsia: korean, cs: 'Consolas' };

export const ink = '1D211F';
export const soft = '59615C';
export const hairline = 'BFC6C1';
export const tint = 'F1F4F2';

/** The styles that are ours, beside Word's own for titles, headings, lists, notes and links. */
export const styleIds = {
  quote: 'ArticleQuote',
  code: 'ArticleCode',
  inlineCode: 'ArticleInlineCode',
  cell: 'ArticleCell',
  gap: 'ArticleGap',
  rule: 'ArticleRule',
} as const;

/** Sizes are in half points, spaces in twips. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: faces, size: 21, color: ink, language: { value: 'en-US', eastAsia: 'ko-KR' } },
      paragraph: { spacing: { after: 140, line: 320 } },
    },
    title: heading(36, { before: 0, after: 280 }),
    heading1: heading(34, { before: 0, after: 280 }),
    heading2: heading(28, { before: 360, after: 140 }),
    heading3: heading(24, { before: 280, after: 120 }),
    heading4: heading(22, { before: 240, after: 100 }),
    heading5: heading(21, { before: 220, after: 100 }, soft),
    heading6: heading(21, { before: 220, after: 100 }, soft),
    hyperlink: { run: { color: '17694B', underline: {} } },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, line: 260 } } },
    caption: {
      run: { size: 19, color: soft },
      paragraph: { spacing: { before: 80, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: styleIds.quote,
      name: 'Article Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: soft },
      paragraph: { border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: hairline } } },
    },
    {
      id: styleIds.code,
      name: 'Article Code',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: codeFaces, size: 18, noProof: true },
      paragraph: { spacing: { before: 60, after: 140, line: 270 } },
    },
    {
      id: styleIds.cell,
      name: 'Article Table Cell',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { before: 30, after: 30, line: 270 } },
    },
    // Two tables that follow on each other would be one, and a table has no space of its own below it.
    {
      id: styleIds.gap,
      name: 'Article Table Gap',
      basedOn: 'Normal',
      run: { size: 12 },
      paragraph: { spacing: { before: 0, after: 60, line: 200 } },
    },
    {
      id: styleIds.rule,
      name: 'Article Rule',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: {
        spacing: { before: 120, after: 240, line: 160 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: hairline } },
      },
    },
  ],
  characterStyles: [
    { id: styleIds.inlineCode, name: 'Article Inline Code', run: { font: codeFaces, noProof: true } },
  ],
};

function heading(size: number, spacing: { readonly before: number; readonly after: number }, color = ink) {
  return {
    run: { font: faces, size, bold: true, color },
    paragraph: { spacing: { ...spacing, line: 300 }, keepNext: true, keepLines: true },
  };
}
