import { type Message, message } from '../i18n/index.ts';
import type { Finding, Fix } from '../lint/finding.ts';
import type { Span } from '../span.ts';

/**
 * The values that a writer may take over in place of the figure that a finding is about: the one at another place
 * that states the same fact, or the one worked out from others. Each is one edit of exactly the figure's own words.
 * Offered one by one and never applied by itself, so it is no `fix` of the finding. None where the two are not written
 * alike (a bare number under a caption's unit beside `1,200억 원`), because the words alone would mean something else.
 */
export function valuesToTake(finding: Finding, textAt: (span: Span) => string): readonly Fix[] {
  const own = textAt(finding.span);
  const taken = new Map<string, Message>();
  if (finding.ruleId === 'figures/same-fact') {
    for (const { span } of finding.related) {
      const value = textAt(span);
      taken.set(value, message('ledger.take.other', { value }));
    }
  } else {
    const { stated, expected } = finding.message.data ?? {};
    const value = String(expected ?? '');
    if (String(stated ?? '').includes(own)) taken.set(value, message('ledger.take.expected', { value }));
  }
  return [...taken]
    .filter(([value]) => value !== own && dressOf(value) === dressOf(own) && !isBare(value, finding))
    .map(([value, title]) => ({ title, edits: [{ ...finding.span, insert: value }] }));
}

/** Elsewhere a number without a unit may stand under another caption: `(단위: 억원)`. A worked-out one is said for here. */
const isBare = (value: string, { ruleId }: Finding) =>
  ruleId === 'figures/same-fact' && dressOf(value) === '#';

/** What a figure is dressed in: its sign, currency, scale and unit, without digits. `$25억` and `$1,350억` are alike. */
function dressOf(text: string): string {
  return text.replace(/\d[\d,]*(?:\.\d+)?/g, '#').replace(/\s+/g, '');
}
