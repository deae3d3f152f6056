import type { Element, ElementContent, Nodes } from 'hast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Handlers } from 'mdast-util-to-hast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Note } from '../references.ts';

/** How notes and their calls become HTML: a note stands where the writer put it, under its article-wide number. */
export function noteHandlers(notes: ReadonlyMap<string, Note>): Handlers {
  let called = new Set<string>();
  return {
    footnoteReference(state, node: FootnoteReference): Element {
      const label = normalizeIdentifier(node.identifier);
      const { number, firstCall } = notes.get(label) ?? { number: null, firstCall: false };
      const first = firstCall && !called.has(label);
      called = called.add(label);
      const call = link(
        `#${noteId(number)}`,
        String(number ?? node.label ?? node.identifier),
        'footnote-call',
      );
      if (first) call.properties.id = callId(number);
      const result: Element = { type: 'element', tagName: 'sup', properties: {}, children: [call] };
      state.patch(node, result);
      return result;
    },
    footnoteDefinition(state, node: FootnoteDefinition): Element {
      const number = notes.get(normalizeIdentifier(node.identifier))?.number ?? null;
      const name = String(number ?? node.label ?? node.identifier);
      const head: ElementContent =
        number === null
          ? element('span', [{ type: 'text', value: name }])
          : link(`#${callId(number)}`, name, 'footnote-back');
      const result = element('div', [head, element('div', state.wrap(state.all(node), true))]);
      result.properties = { className: ['footnote'], ...(number === null ? {} : { id: noteId(number) }) };
      state.patch(node, result);
      return result;
    },
  };
}

/** Takes the notes out of a tree, in their order, and with them whatever held nothing else. */
export function takeNotes(tree: Nodes): Element[] {
  if (!('children' in tree)) return [];
  const taken: Element[] = [];
  const emptied = new Set<unknown>();
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    const inside = isNote(child) ? [child] : takeNotes(child);
    taken.push(...inside);
    if (isNote(child) || (inside.length > 0 && isEmpty(child))) emptied.add(child);
  }
  tree.children = tree.children.filter((child) => !emptied.has(child)) as typeof tree.children;
  return taken;
}

/** The number of a note taken out of a tree; null for one that is never called. */
export function noteNumber({ properties: { id } }: Element): number | null {
  return id === undefined ? null : Number(String(id).slice(noteId(null).length));
}

function isNote({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('footnote');
}

function isEmpty({ children }: Element): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '');
}

function noteId(number: number | null): string {
  return `note-${number ?? ''}`;
}

function callId(number: number | null): string {
  return `note-call-${number ?? ''}`;
}

function link(href: string, text: string, className: string): Element {
  return { ...element('a', [{ type: 'text', value: text }]), properties: { href, className: [className] } };
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
