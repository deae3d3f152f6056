import type { Finding, Related } from '../../shared/finding.ts';
import { type Locale, say, translator } from '../../shared/i18n/index.ts';
import { element } from './element.ts';

/** What the card about a finding shows when the pointer rests on it: reason, arithmetic, places. */
export function findingCard(
  finding: Finding,
  locale: Locale,
  lineOf: (related: Related) => number,
  go: (related: Related) => void,
  showRule: () => void,
): HTMLElement {
  const t = translator(locale);
  const card = element('div', 'finding-card');
  card.append(element('p', 'finding-message', say(locale, finding.message)));
  if (finding.derivation?.length) {
    const steps = element('ol', 'finding-derivation');
    steps.setAttribute('aria-label', t('editor.finding.derivation'));
    steps.append(...finding.derivation.map((step) => element('li', '', say(locale, step))));
    card.append(steps);
  }
  if (finding.related.length > 0) {
    const places = element('ul', 'finding-places');
    places.setAttribute('aria-label', t('editor.finding.places'));
    for (const related of finding.related) {
      const button = element('button', 'finding-place');
      button.setAttribute('type', 'button');
      button.append(
        element('span', 'finding-line', t('problems.line', { line: lineOf(related) })),
        element('span', '', say(locale, related.message)),
      );
      button.addEventListener('click', () => go(related));
      const item = element('li', '');
      item.append(button);
      places.append(item);
    }
    card.append(places);
  }
  const rule = element('button', 'finding-rule', finding.ruleId);
  rule.setAttribute('type', 'button');
  rule.title = t('rule.open');
  rule.addEventListener('click', showRule);
  card.append(rule);
  return card;
}
