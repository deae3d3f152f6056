import { messages } from '../i18n/index.ts';
import type { Entry } from '../i18n/message.ts';
import type { RelationId } from './check.ts';

type Name = RelationId extends `figures/${infer Name}` ? Name : never;

/** What readers call a relation: 합계, Growth. */
export function relationTitle(relation: RelationId): Entry {
  return messages[`ledger.relation.${relation.slice('figures/'.length) as Name}`];
}
