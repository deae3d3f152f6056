import type { Element, ElementContent, Text } from 'hast';

export function element(tagName: string, style: string, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties: style ? { style } : {}, children };
}

export function text(value: string): Text {
  return { type: 'text', value };
}
