import type { Finding, Fix } from '../finding.ts';
import { type Message, message } from '../i18n/index.ts';
import type { Span } from '../span.ts';

/**
 * The values that a writer may take over in place of the figure that a finding is about: the one at another place
 * that states the same fact, or the one worked out from others. Each is one edit of exactly the figure's own words.
 * Offered one by one and never applied by itself, so it is no `fix` of the finding. None where the words alone would
 * mean something else here, as a bare number under a caption's unit does beside `1,200억 원`.
 */
export function valuesToTake(finding: Finding, textAt: (span: Span) => string): readonly Fix[] {
  const own = textAt(finding.span);
  const taken = new Map<string, Message>();
  if (statesSame(finding)) {
    for (const { span } of finding.related) {
      const value = textAt(span);
      taken.set(value, message('ledger.take.other', { value }));
    }
  } else {
    const { stated, expected } = finding.message.data ?? {};
    const value = String(expected ?? '');
    const title = finding.message.key === 'figures.restated' ? 'ledger.take.table' : 'ledger.take.expected';
    if (String(stated ?? '').includes(own)) taken.set(value, message(title, { value }));
  }
  return [...taken]
    .filter(([value]) => value !== own && fits(value, own, statesSame(finding)))
    .map(([value, title]) => ({ title, edits: [{ ...finding.span, insert: value }] }));
}

/** The other places of the finding state the very fact that its own place does. */
const statesSame = ({ message: { key } }: Finding) => key === 'figures.sameFact' || key === 'figures.scale';

function fits(value: string, own: string, same: boolean): boolean {
  const [dress, wanted] = [dressOf(value), dressOf(own)];
  // Elsewhere a number without a unit may stand under another caption. A worked-out one is said for here.
  if (dress === wanted) return dress !== '#' || !same;
  const sameCurrency = currencies.some((one) => one.test(value) && one.test(own));
  return sameCurrency && holes(dress) === 1 && holes(wanted) === 1;
}

/** What a figure is dressed in: its sign, currency, scale and unit, without digits. `$25억` and `$1,350억` are alike. */
function dressOf(text: string): string {
  return text.replace(/\d[\d,]*(?:\.\d+)?/g, '#').replace(/\s+/g, '');
}

const holes = (dress: string) => dress.split('#').length - 1;

/** A figure that names its currency means the same everywhere, however its scale is written. */
const currencies = [/^\$|(?<!홍콩|대만|캐나다|호주)\s?달러$/, /^₩|원$/, /^€|유로$/, /^£|파운드$/];
