import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { DocumentSession } from '../editor/session.ts';
import { openThreadsAt } from './marks.ts';
import { threadCard } from './thread-card.ts';

/** How long the pointer rests on a mark before its card shows, in milliseconds. */
const restTime = 300;

/** What was said about a place, shown where the pointer rests on it. */
export function threadHover(session: () => DocumentSession): Extension {
  return hoverTooltip(
    ({ state }, at) => {
      const here = openThreadsAt(state, at);
      return (
        here && {
          pos: here.span.from,
          end: here.span.to,
          above: true,
          create: () => ({ dom: threadCard(session(), here.threads) }),
        }
      );
    },
    { hoverTime: restTime, hideOnChange: true },
  );
}
