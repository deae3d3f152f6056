import { translator } from '../../shared/i18n/index.ts';

const style = 'body{font:16px/1.6 system-ui,sans-serif;margin:15vh auto;max-width:34em;padding:0 1em}';

function page(head: string, body: string): string {
  return `<!doctype html><html lang="ko"><meta charset="utf-8"><title>Tickmark</title>${head}<style>${style}</style>${body}</html>`;
}

/**
 * Sent to a visit with a good key. It goes on by itself and not by a redirect: a strict cookie is withheld from a
 * redirect when another site started the visit.
 */
export const entrancePage = page('<meta http-equiv="refresh" content="0;url=/">', '');

/** Sent to a visit without: the browser was restarted, or the address is of an earlier run. */
export const refusalPage = page(
  '',
  `<p>${translator('ko')('cli.serve.refused')}</p><p lang="en">${translator('en')('cli.serve.refused')}</p>`,
);
