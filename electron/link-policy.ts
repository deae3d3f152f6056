import { TickmarkError } from '../shared/errors.ts';

const allowed = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address as it may be handed to the system, normalised; throws `error.link.refused` for any other. Control
 * characters are refused before parsing, because the URL parser drops tabs and line ends (`java\nscript:`).
 */
export function checkLink(url: string): string {
  const refused = () => new TickmarkError('error.link.refused', { url: url.slice(0, 200) });
  if (/[\u0000-\u001f\u007f-\u009f]/.test(url) || !URL.canParse(url)) throw refused();
  const parsed = new URL(url);
  if (!allowed.has(parsed.protocol)) throw refused();
  return parsed.href;
}
