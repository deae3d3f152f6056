/** The scheme from which the workbench serves its own page, and nothing else does. */
export const scheme = 'app';
const host = 'tickmark';

/** An address of the page's own origin. */
export const appUrl = (path: string) => `${scheme}://${host}/${path}`;

/** The workbench's one page. */
export const pageUrl = appUrl('index.html');

/** Whether an address belongs to the page's own origin. Nothing but a whole, exact match does. */
export function isOwnUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host: named, username, password } = new URL(url);
  return protocol === `${scheme}:` && named === host && username === '' && password === '';
}
