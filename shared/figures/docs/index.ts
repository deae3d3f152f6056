import type { Entry } from '../../i18n/message.ts';
import { type RelationId, relationIds } from '../check.ts';
import { relationTitle } from '../relation-title.ts';
import { arithmeticPages } from './arithmetic.ts';
import { boundsPages } from './bounds.ts';
import type { RelationPage } from './page.ts';
import { statementsPages } from './statements.ts';

/** What the documentation tells of a relation that figures are checked by. */
export interface FigureDocs extends RelationPage {
  readonly id: RelationId;
  readonly title: Entry;
}

/** A relation without a page is a type error here. */
const pages: Readonly<Record<RelationId, RelationPage>> = {
  ...statementsPages,
  ...arithmeticPages,
  ...boundsPages,
};

/** A page for each relation that can clash, in the order in which documentation lists them. */
export const figureDocs: readonly FigureDocs[] = relationIds.map((id) => ({
  id,
  title: relationTitle(id),
  ...pages[id],
}));
