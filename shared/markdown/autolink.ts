import type { Link, Parents, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/**
 * Korean particles and endings as they stand right behind a URL. Only these are cut off: a path may well end in
 * Hangul of its own (`/wiki/삼성전자`).
 */
const particles = [
  ...[
    '에서',
    '에게서',
    '에게',
    '에',
    '으로부터',
    '으로서',
    '으로써',
    '으로',
    '로부터',
    '로서',
    '로써',
    '로',
    '까지',
    '부터',
  ],
  ...[
    '마다',
    '보다',
    '처럼',
    '같은',
    '라는',
    '이라는',
    '라고',
    '이라고',
    '라며',
    '이라며',
    '란',
    '이란',
    '이나',
    '랑',
    '이랑',
  ],
  ...[
    '이다',
    '입니다',
    '이며',
    '이고',
    '인데',
    '이었다',
    '였다',
    '등',
    '및',
    '참고',
    '참조',
    '참고하세요',
    '참조하세요',
  ],
];
const lastParticles = ['을', '를', '이', '가', '은', '는', '의', '와', '과', '도', '만', '나'];
const trailing = new RegExp(
  String.raw`(?<!\p{Script=Hangul})(?:(?:${particles.join('|')})(?:${lastParticles.join('|')})?|${lastParticles.join('|')})$`,
  'u',
);

/**
 * The length of a bare URL without the Korean particle written on to it: `https://dart.fss.or.kr/에서` is read up to
 * the slash. In the host every trailing Hangul is cut, as no address of the web ends so without a scheme of its own.
 */
export function bareUrlLength(url: string): number {
  const host = /^(?:[a-z]+:\/\/)?[^/?#]*/i.exec(url)?.[0].length ?? 0;
  if (host === url.length) return url.replace(/(?<=[a-z\d])[\p{Script=Hangul}]+$/iu, '').length;
  return trailing.exec(url)?.index ?? url.length;
}

/** Gives the particle that a bare URL has swallowed back to the text behind it. */
export function trimBareUrls(tree: Root, source: string): void {
  visitParents(tree, 'link', (link, ancestors) => {
    const parent = ancestors.at(-1);
    const label = link.children[0];
    if (!parent || link.children.length !== 1 || label?.type !== 'text' || !isBare(link, label, source))
      return;
    const length = bareUrlLength(label.value);
    const cut = label.value.length - length;
    if (cut > 0) moveTail(link, label, cut, parent);
  });
}

/** Neither `[label](url)` nor `<url>`: what stands in the source is the URL itself. */
function isBare(link: Link, label: Text, source: string): boolean {
  const { start, end } = link.position ?? {};
  return source.slice(start?.offset, end?.offset) === label.value;
}

function moveTail(link: Link, label: Text, cut: number, parent: Parents): void {
  const tail = label.value.slice(-cut);
  const end = link.position!.end;
  const middle = { line: end.line, column: end.column - cut, offset: (end.offset ?? 0) - cut };
  label.value = label.value.slice(0, -cut);
  label.position = { start: label.position!.start, end: middle };
  link.url = link.url.slice(0, -cut);
  link.position = { start: link.position!.start, end: middle };
  const at = parent.children.indexOf(link as never) + 1;
  const next = parent.children[at];
  if (next?.type === 'text' && next.position) {
    next.value = tail + next.value;
    next.position = { start: middle, end: next.position.end };
  } else {
    const text: Text = { type: 'text', value: tail, position: { start: middle, end } };
    (parent.children as unknown[]).splice(at, 0, text);
  }
}
