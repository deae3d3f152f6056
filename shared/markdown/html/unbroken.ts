import type { Element, ElementContent, Nodes, Text } from 'hast';
import { toString as hastText } from 'hast-util-to-string';

/** The class of what no line breaks in. */
const unbroken = 'unbroken';

/** A sign or bracket that ends a word, and the first syllable of what Korean hangs on it. */
const join = /[%％℃)\]）］〉》」』”’][가-힣]/g;
const endsInSign = /[%％℃)\]）］〉》」』”’]$/;
const beginsKorean = /^[가-힣]/;

/** Words of more letters than this may be broken: a narrow column must be able to hold them. */
const longest = 24;

/**
 * Keeps particles with their words. Chromium, which draws the preview, the PDF and most blogs, begins a line with what
 * follows a sign or a bracket, `keep-all` or not: `12%|입니다`, `코스피(KOSPI)|는`, `**30%**|를`.
 */
export function keepParticles(node: Nodes): void {
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'pre')) return;
  for (const child of node.children) keepParticles(child);
  const kept: ElementContent[] = [];
  for (const child of node.children as ElementContent[]) {
    const before = kept.at(-1);
    if (child.type !== 'text') kept.push(child);
    else if (before?.type === 'element' && isWord(before) && beginsKorean.test(child.value)) {
      kept.pop();
      kept.push(span([before, text(child.value[0]!)]), ...split(child.value.slice(1)));
    } else kept.push(...split(child.value));
  }
  node.children = kept;
}

function isWord(element: Element): boolean {
  const words = hastText(element);
  return words.length <= longest && endsInSign.test(words) && !/\s/.test(words);
}

function split(value: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const { index, 0: pair } of value.matchAll(join)) {
    if (index > done) parts.push(text(value.slice(done, index)));
    parts.push(span([text(pair)]));
    done = index + pair.length;
  }
  if (done < value.length) parts.push(text(value.slice(done)));
  return parts;
}

function span(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className: [unbroken] }, children };
}

function text(value: string): Text {
  return { type: 'text', value };
}
