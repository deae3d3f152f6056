import './status-line.css';
import { useTranslate } from '../i18n/locale.tsx';
import { SpellingState } from '../spelling/SpellingState.tsx';
import { useActiveDocument } from '../workbench/workbench-context.tsx';
import { ArticleStatus } from './ArticleStatus.tsx';
import { CommentCount } from './comments.tsx';
import { Cursor, TextCounts } from './counts.tsx';
import { FileForm } from './FileForm.tsx';
import { FigureCounts, ProblemCounts } from './findings.tsx';
import { SaveState } from './SaveState.tsx';

/** The line at the foot of the page: everything about the article in front that is a number or a state. */
export function StatusLine() {
  const t = useTranslate();
  const active = useActiveDocument();
  return (
    <section className="status-line" aria-label={t('workbench.region.status')}>
      {active && (
        <>
          <div className="status-line__side">
            <SaveState document={active} />
            <ArticleStatus session={active.session} />
            {!active.session.large && (
              <>
                <ProblemCounts key={active.id} session={active.session} />
                <FigureCounts session={active.session} />
                <CommentCount session={active.session} />
                <SpellingState session={active.session} />
              </>
            )}
          </div>
          <div className="status-line__side">
            {!active.session.large && <TextCounts session={active.session} />}
            <Cursor session={active.session} />
            <FileForm document={active} />
          </div>
        </>
      )}
    </section>
  );
}
