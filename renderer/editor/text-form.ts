import { type Range, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { readTitleContent } from '../../shared/article/title-content.ts';

const label = Decoration.mark({ class: 'cm-form-label' });
const title = Decoration.mark({ class: 'cm-form-title' });

/** The header of the text form ends within this many characters or is none. */
const longestHeader = 4200;

/** Sets off the `TITLE:` and `CONTENT:` lines of an article in the text form, and its title. */
export const textForm = StateField.define<DecorationSet>({
  create: (state) => markHeader(state.doc),
  update(shown, transaction) {
    if (!transaction.docChanged || !transaction.changes.touchesRange(0, longestHeader)) return shown;
    return markHeader(transaction.newDoc);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function markHeader(doc: Text): DecorationSet {
  const start = doc.sliceString(0, longestHeader);
  const header = readTitleContent(start, 0);
  if (!header) return Decoration.none;
  const marks: Range<Decoration>[] = [];
  for (const name of ['TITLE:', 'CONTENT:']) {
    const at = start.lastIndexOf(name, header.body);
    if (at >= 0) marks.push(label.range(at, at + name.length));
  }
  if (header.title) marks.push(title.range(header.title.span.from, header.title.span.to));
  return Decoration.set(marks, true);
}
