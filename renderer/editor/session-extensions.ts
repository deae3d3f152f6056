import { searchPanelOpen } from '@codemirror/search';
import { Compartment, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { translator } from '../../shared/i18n/index.ts';
import { figureHover } from '../figures/hover.ts';
import { figureMargin, figurePlaces } from '../figures/margin.ts';
import { threadHover } from '../review/hover.ts';
import { threadPlaces } from '../review/marks.ts';
import type { Services } from '../workbench/services.ts';
import { cardShown } from './card.ts';
import { editorExtensions, phrases } from './extensions.ts';
import { pictures } from './pictures.ts';
import { reopenSearch } from './search-panel.ts';
import type { DocumentSession } from './session.ts';
import { tablePaste } from './tables/paste.ts';

/** What a document's editor is made of, and what of it follows the language and the settings. */
export class SessionExtensions {
  private readonly services: Services;
  private readonly phrases = new Compartment();
  private readonly margin = new Compartment();
  private marginShown: boolean;

  constructor(services: Services) {
    this.services = services;
    this.marginShown = services.settings.get().figureMarks;
  }

  for(session: DocumentSession): Extension {
    const { services } = this;
    return [
      editorExtensions({
        readOnly: session.opened.readOnly,
        locale: () => services.locale.get(),
        label: () => {
          const t = translator(services.locale.get());
          return t('editor.label', { title: session.state.get().title ?? t('editor.untitled') });
        },
      }),
      figurePlaces,
      this.margin.of(this.marginNow()),
      figureHover(() => session),
      threadPlaces,
      threadHover(() => session),
      cardShown,
      tablePaste(() => session),
      // Never an edit: it tells why a key does nothing.
      session.opened.readOnly ? EditorView.domEventHandlers({ beforeinput: () => !session.mayChange() }) : [],
      pictures(() => session),
      this.phrases.of(phrases(services.locale.get())),
    ];
  }

  /** Keeps the editor in the language and the settings of the workbench. The result ends it. */
  follow(view: EditorView): () => void {
    const { locale, settings } = this.services;
    const ends = [
      locale.subscribe(() => {
        view.dispatch({ effects: this.phrases.reconfigure(phrases(locale.get())) });
        if (searchPanelOpen(view.state)) reopenSearch(view);
      }),
      settings.subscribe(() => {
        const { figureMarks } = settings.get();
        if (figureMarks === this.marginShown) return;
        this.marginShown = figureMarks;
        view.dispatch({ effects: this.margin.reconfigure(this.marginNow()) });
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  private marginNow(): Extension {
    return this.marginShown ? figureMargin(() => this.services.locale.get()) : [];
  }
}
