import { parseDocument } from 'yaml';

/** What the text of a `tickmark.config.yaml` sets, unchecked; null for what is broken or no settings at all. */
export function settingsIn(text: string): Readonly<Record<string, unknown>> | null {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  if (document.contents === null) return {};
  try {
    const data: unknown = document.toJS({ maxAliasCount: 50 });
    const isMap = typeof data === 'object' && data !== null && !Array.isArray(data);
    return isMap ? (data as Record<string, unknown>) : null;
  } catch {
    // Aliases that refer to nothing, or multiply without bound.
    return null;
  }
}
