import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { maxPictureBytes } from '../../shared/contract.ts';
import { TickmarkError, toFailure } from '../../shared/errors.ts';
import { message } from '../../shared/i18n/index.ts';
import { base64Of } from '../base64.ts';
import { holdsFiles } from '../library/file-drag.ts';
import type { DocumentSession } from './session.ts';

type Target = Pick<DocumentSession, 'opened' | 'services' | 'view'>;

const expect = StateEffect.define<{ readonly id: number; readonly at: number }>();
const arrived = StateEffect.define<number>();

/** Where pictures will stand that are still being stored, in the present text. */
const expected = StateField.define<ReadonlyMap<number, number>>({
  create: () => new Map(),
  update(places, { changes, effects }) {
    if (changes.empty && effects.length === 0) return places;
    const next = new Map([...places].map(([id, at]) => [id, changes.mapPos(at)]));
    for (const effect of effects) {
      if (effect.is(expect)) next.set(effect.value.id, effect.value.at);
      if (effect.is(arrived)) next.delete(effect.value);
    }
    return next;
  },
});

let latest = 0;

/**
 * Pictures that are pasted or dropped are stored beside the article and linked to where they were put. Other files are
 * refused with a word: the editor would put in what they hold, in whatever encoding.
 */
export function pictures(session: () => Target): Extension {
  return [
    expected,
    EditorView.domEventHandlers({
      paste: ({ clipboardData }, view) => {
        // Excel and web pages put a picture of their text beside the text; the text is what is wanted.
        if (!clipboardData || clipboardData.types.includes('text/plain')) return false;
        return take(session(), clipboardData, view.state.selection.main.head);
      },
      dragover: (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.dataTransfer!.dropEffect = 'copy';
      },
      drop: ({ dataTransfer, clientX, clientY }, view) => {
        const at = view.posAtCoords({ x: clientX, y: clientY }, false);
        const taken = dataTransfer !== null && take(session(), dataTransfer, at);
        // The writer goes on with its description.
        if (taken) view.focus();
        return taken;
      },
    }),
  ];
}

/** True where there are files: pictures are then on their way. */
function take(session: Target, { files }: DataTransfer, at: number): boolean {
  if (files.length === 0 || session.view.state.readOnly) return false;
  const isPicture = ({ type }: File) => type.startsWith('image/');
  const others = [...files].filter((file) => !isPicture(file)).map(({ name }) => name);
  if (others.length > 0)
    session.services.notify('error', message('editor.picture.others', { names: others.join(', ') }));
  void storeAll(session, [...files].filter(isPicture), at);
  return true;
}

async function storeAll(
  { opened, services, view }: Target,
  files: readonly File[],
  at: number,
): Promise<void> {
  const id = ++latest;
  view.dispatch({ effects: expect.of({ id, at }) });
  for (const file of files) {
    try {
      if (file.size > maxPictureBytes) throw tooLarge(file);
      const base64 = await base64Of(file);
      const { name } = await services.client.call('document.addPicture', {
        id: opened.id,
        name: file.name,
        base64,
      });
      insert(view, view.state.field(expected).get(id) ?? at, name);
      services.notify('info', message('editor.picture.stored', { name }));
    } catch (error) {
      const { key, data } = toFailure(error);
      services.notify('error', { key, data });
    }
  }
  view.dispatch({ effects: arrived.of(id) });
}

/** Puts a picture into the text, its description selected: that is what the writer has yet to write. */
function insert(view: EditorView, at: number, name: string): void {
  const before = '![';
  const text = `${before}](${destination(name)})`;
  view.dispatch({
    changes: { from: at, insert: text },
    selection: { anchor: at + before.length },
    scrollIntoView: true,
    userEvent: 'input.picture',
  });
}

/** A file name as the destination of a link: readable, but for what would end it or mean something else. */
function destination(name: string): string {
  return name.replace(/[ ()<>%#?\\]/g, encodeCharacter);
}

const encodeCharacter = (character: string) =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

function tooLarge({ size }: File): TickmarkError {
  const megabyte = 1024 * 1024;
  return new TickmarkError('error.picture.tooLarge', {
    size: Math.ceil(size / megabyte),
    limit: maxPictureBytes / megabyte,
  });
}
