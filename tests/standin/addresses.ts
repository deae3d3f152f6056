/**
 * Stock Chromium cannot open an application's own scheme, so `app://host/x` stands there as
 * `https://host.app.invalid/x`: a secure origin that no network can answer.
 */
const ownAddress = /^https:\/\/([^/?#]+)\.([a-z][a-z0-9-]*)\.invalid(?=[/?#]|$)/;

export function toChromium(url: string): string {
  const [, scheme, host, rest] = /^([a-z][a-z0-9-]*):\/\/([^/?#]+)(.*)$/s.exec(url) ?? [];
  if (!scheme || ['http', 'https', 'file', 'data', 'blob'].includes(scheme)) return url;
  return `https://${host}.${scheme}.invalid${rest || '/'}`;
}

export function fromChromium(url: string): string {
  return url.replace(ownAddress, '$2://$1');
}
