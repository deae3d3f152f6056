import type { CompileContext, Extension, Handle } from 'mdast-util-from-markdown';

/**
 * Below an empty list item, micromark takes `[x]` for a checkbox although no item holds it, and its characters would
 * be lost. There they stay the text that they are.
 */
export function strayCheckboxes(extensions: readonly Extension[]): Extension {
  const tick = extensions.findLast(({ exit }) => exit?.taskListCheckValueChecked)?.exit
    ?.taskListCheckValueChecked;
  const tickItem: Handle = function (this: CompileContext, token) {
    if (isInItem(this)) tick?.call(this, token);
  };
  return {
    exit: {
      taskListCheckValueChecked: tickItem,
      taskListCheckValueUnchecked: tickItem,
      taskListCheck(token) {
        if (isInItem(this)) return;
        this.enter({ type: 'text', value: this.sliceSerialize(token) }, token);
        this.exit(token);
      },
    },
  };
}

/** Whether the paragraph being read stands in a list item. */
function isInItem(context: CompileContext): boolean {
  return context.stack.at(-2)?.type === 'listItem';
}
