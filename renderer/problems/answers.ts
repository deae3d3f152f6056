import type { Finding, Fix } from '../../shared/finding.ts';
import { type Message, message } from '../../shared/i18n/index.ts';
import { isIgnorable } from '../../shared/lint/ignore-comment.ts';
import type { DocumentSession } from '../editor/session.ts';
import { isFigureFinding, offersFor } from '../figures/offers.ts';
import { wordOffers } from '../spelling/offers.ts';

/** Something that the writer can do about a finding. */
export interface Answer {
  readonly title: Message;
  /** It is there if wanted, not urged. */
  readonly quiet: boolean;
  /** It mends nothing: the finding is let be. */
  readonly letsBe?: true;
  give(): void;
}

/** All that can be done about a finding: the values to take over, its fixes, the dictionaries, the reason to let be. */
export function answersTo(session: DocumentSession, finding: Finding): readonly Answer[] {
  const { services } = session;
  const fixed = (fix: Fix, quiet: boolean): Answer => ({
    title: fix.title,
    quiet,
    give: () => session.applyFix(fix),
  });
  return [
    ...offersFor(session, finding).map((fix) => fixed(fix, true)),
    ...(finding.fixes ?? []).map((fix) => fixed(fix, isFigureFinding(finding))),
    ...wordOffers(finding, services).map(({ word, place, title }) => ({
      title,
      quiet: true,
      give: () => services.learnWord(word, place),
    })),
    ...(isIgnorable(finding)
      ? [
          {
            title: message(isFigureFinding(finding) ? 'ledger.different' : 'ledger.ignore'),
            quiet: true,
            letsBe: true as const,
            give: () => services.ignoreFinding(session.opened.id, finding),
          },
        ]
      : []),
  ];
}

/**
 * The findings where the cursor or the selection is; where there is none, those of the cursor's line. What is selected
 * just as a finding has it was gone to by that finding, which comes first.
 */
export function findingsHere(session: Here): readonly Finding[] {
  const { doc, selection } = session.view.state;
  const { from, to, head } = selection.main;
  const line = doc.lineAt(head);
  const placed = session.state
    .get()
    .findings.map((finding) => ({ finding, span: session.locate(finding.span) }));
  const touching = (begin: number, end: number) =>
    placed.filter(({ span }) => span.from <= end && span.to >= begin);
  const found = touching(from, to);
  const isMeant = ({ span }: (typeof placed)[number]) => span.from === from && span.to === to;
  return (found.length > 0 ? found : touching(line.from, line.to))
    .toSorted((a, b) => Number(isMeant(b)) - Number(isMeant(a)))
    .map(({ finding }) => finding);
}

/** As much of an open article as tells what stands at its cursor. */
type Here = Pick<DocumentSession, 'locate'> & {
  readonly view: { readonly state: Pick<DocumentSession['view']['state'], 'doc' | 'selection'> };
  readonly state: { get(): Pick<ReturnType<DocumentSession['state']['get']>, 'findings'> };
};
