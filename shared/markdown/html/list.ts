import type { Element } from 'hast';

/** Digits of a list's numbers that fit beside it without a class. */
const fitting = 2;
/** Nine digits are what Markdown allows a list's first number, and its items count on from there. */
const most = 10;

/** The classes of lists whose numbers are long, as those of a year or of a long count; `digits` of the longest. */
export const longNumbers: readonly { readonly digits: number; readonly className: string }[] = Array.from(
  { length: most - fitting },
  (_, more) => ({ digits: fitting + 1 + more, className: `digits-${fitting + 1 + more}` }),
);

/** Gives a numbered list the class that leaves its numbers room: without, the edge of the page cuts `2026.` off. */
export function makeRoomForNumbers(list: Element): void {
  const items = list.children.filter((child) => child.type === 'element' && child.tagName === 'li').length;
  const last = Number(list.properties.start ?? 1) + items - 1;
  const room = longNumbers.find(({ digits }) => digits === String(last).length);
  if (!room) return;
  const { className } = list.properties;
  list.properties.className = [...(Array.isArray(className) ? className : []), room.className];
}
