import { message, say } from '../../../shared/i18n/index.ts';
import { sayPoint } from '../../../shared/review/checklist.ts';
import type { Jobs } from '../../apart/jobs.ts';
import { createReviews } from '../../library/review/reviews.ts';
import { type ReviewedArticle, standingOf } from '../checks/standing.ts';
import type { Context } from '../terminal.ts';

/** Says of each article that is to be exported what is open in it. */
export interface ExportGate {
  /** Whether it may leave. */
  pass(article: ReviewedArticle): Promise<boolean>;
  /** Whether one was kept back. */
  kept(): boolean;
}

/** With `approvedOnly`, what is not exactly as it was approved is kept back. */
export function createExportGate(
  { terminal, locale, t }: Context,
  jobs: Jobs,
  approvedOnly: boolean,
): ExportGate {
  const reviews = createReviews();
  let keptBack = false;
  const tell = (said: string) => terminal.error(`tickmark: ${said}\n`);
  return {
    async pass(article) {
      const { approval, open, unchecked } = await standingOf(article, reviews, jobs);
      if (unchecked) await tell(unchecked.say(locale));
      if (approvedOnly && approval !== 'current') {
        keptBack = true;
        const why = message(approval === 'changed' ? 'review.left.outdated' : 'review.left.unapproved');
        await tell(t('cli.export.kept', { path: article.shown, why: say(locale, why) }));
        return false;
      }
      if (open.length > 0) {
        const points = open.map((point) => say(locale, sayPoint(point))).join(' · ');
        await tell(t('cli.export.open', { path: article.shown, points }));
      }
      return true;
    },
    kept: () => keptBack,
  };
}
