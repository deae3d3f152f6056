import { type LedgerCheck, type LedgerLine, othersIn } from '../../shared/figures/index.ts';
import { relationTitle } from '../../shared/figures/relation-title.ts';
import { sayBinding } from '../../shared/figures/say-binding.ts';
import { sayFigureValue } from '../../shared/figures/say-value.ts';
import { stateMarks } from '../../shared/figures/states.ts';
import { say, translator } from '../../shared/i18n/index.ts';
import type { Span } from '../../shared/span.ts';
import { element } from '../editor/element.ts';
import type { DocumentSession } from '../editor/session.ts';

/** The card about one figure: what it was read as, what it is about, and each check with its arithmetic. */
export function figureCard(session: DocumentSession, line: LedgerLine): HTMLElement {
  const locale = session.services.locale.get();
  const t = translator(locale);
  const card = element('div', 'figure-card');

  const head = element('p', 'figure-card-head');
  const mark = element('span', 'figure-mark', stateMarks[line.state]);
  mark.dataset.state = line.state;
  mark.setAttribute('aria-hidden', 'true');
  const value = element('strong', '', sayFigureValue(line.value, locale));
  value.title = line.reading;
  head.append(mark, value, element('span', 'figure-card-state', t(`ledger.state.${line.state}`)));

  card.append(head, element('p', 'figure-card-about', sayBinding(line.parts, locale)));
  if (line.checks.length > 0) {
    const checks = element('ul', 'figure-card-checks');
    checks.append(...line.checks.map((check) => checkItem(session, line, check)));
    card.append(checks);
  } else if (line.state === 'single') {
    card.append(element('p', 'figure-card-about', t('ledger.notChecked')));
  }
  return card;
}

function checkItem(session: DocumentSession, line: LedgerLine, check: LedgerCheck): HTMLElement {
  const locale = session.services.locale.get();
  const t = translator(locale);
  const item = element('li', 'figure-card-check');
  const outcome = t(check.holds ? 'ledger.holds' : 'ledger.fails');
  item.append(
    element('span', 'figure-card-relation', `${relationTitle(check.relation)[locale]}: ${outcome}`),
  );
  if (!check.holds) item.append(element('p', '', say(locale, check.message)));
  if (check.derivation.length > 0) item.append(element('p', 'figure-card-sum', check.derivation.join('\n')));
  const places = element('p', 'figure-card-places');
  places.append(...othersIn(check, line.span).map((other) => placeButton(session, other)));
  item.append(places);
  return item;
}

function placeButton(session: DocumentSession, span: Span): HTMLElement {
  const t = translator(session.services.locale.get());
  const { doc } = session.view.state;
  const { from, to } = session.locateFigure(span);
  const line = doc.lineAt(Math.min(from, doc.length)).number;
  const button = element(
    'button',
    'finding-place',
    t('ledger.place', { line, text: doc.sliceString(from, to) }),
  );
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => session.reveal(session.locateFigure(span)));
  return button;
}
