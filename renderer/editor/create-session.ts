import type { OpenedDocument } from '../../shared/contract.ts';
import type { Engine } from '../engine/engine.ts';
import type { Services } from '../workbench/services.ts';
import { ArticleSession } from './article-session.ts';
import type { DocumentSession } from './session.ts';
import { windowEngine } from './window-engine.ts';

/** Opens an article for editing. The session keeps its text, history and findings until it is disposed of. */
export function createSession(
  opened: OpenedDocument,
  services: Services,
  engine: Engine = windowEngine(services),
): DocumentSession {
  return new ArticleSession(opened, services, engine);
}
