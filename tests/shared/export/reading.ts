import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** Words with what is done to them: `[bold]30%[]를`. Two exports that give the same read alike. */
export type Run = readonly [text: string, marks: readonly string[]];

export function reading(runs: readonly Run[]): string {
  let out = '';
  let before = '';
  for (const [text, marks] of runs) {
    const now = [...new Set(marks)].sort().join(' ');
    out += text === '' || now === before ? text : `[${now}]${text}`;
    if (text !== '') before = now;
  }
  return before === '' ? out : `${out}[]`;
}

const marks: Readonly<Record<string, string>> = {
  strong: 'bold',
  em: 'italic',
  del: 'strike',
  s: 'strike',
  code: 'code',
};

/** The same of HTML as the tests of the dialect write it. */
export function readingOfHtml(html: string): string {
  const runsOf = (node: DefaultTreeAdapterTypes.ChildNode, around: readonly string[]): Run[] => {
    if ('value' in node) return [[node.value, around]];
    if (!('tagName' in node)) return [];
    const mark = marks[node.tagName];
    return node.childNodes.flatMap((child) => runsOf(child, mark ? [...around, mark] : around));
  };
  return reading(parseFragment(html).childNodes.flatMap((node) => runsOf(node, [])));
}
