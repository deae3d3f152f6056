import { useMemo } from 'react';
import { say } from '../../shared/i18n/index.ts';
import type { DocumentSession } from '../editor/session.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { finderOf } from '../ui/word-search.ts';
import { Picker } from '../workbench/Picker.tsx';
import { PickerLine } from '../workbench/PickerLine.tsx';
import { answersTo, findingsHere } from './answers.ts';

/** What can be done about the problems at the cursor, by the keys alone. A single problem is told above them. */
export function FixPicker({ session }: { readonly session: DocumentSession }) {
  const t = useTranslate();
  const locale = useLocale();
  const findings = useMemo(() => findingsHere(session), [session]);
  const answers = useMemo(
    () =>
      findings
        .flatMap((finding) =>
          answersTo(session, finding).map((answer) => ({
            ...answer,
            title: say(locale, answer.title),
            about: findings.length > 1 ? say(locale, finding.message) : '',
          })),
        )
        // What mends any of them comes before what mends none.
        .toSorted((a, b) => Number(a.letsBe ?? false) - Number(b.letsBe ?? false)),
    [findings, locale, session],
  );
  const find = useMemo(
    () => (query: string) => {
      const finder = finderOf(query, { loose: true });
      return answers.flatMap(({ title, about }, index) => {
        const match = finder(title);
        if (!match) return [];
        const content = () => <PickerLine title={title} hits={match.hits} side={about} />;
        return [{ id: String(index), content }];
      });
    },
    [answers],
  );
  const [first] = findings;
  return (
    <Picker
      label={t('problems.answers')}
      about={first && findings.length === 1 ? say(locale, first.message) : undefined}
      find={find}
      onPick={(id) => answers[Number(id)]?.give()}
    />
  );
}
