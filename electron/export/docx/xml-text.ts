/** A text without what no XML can hold: Word calls a file damaged over a single one of these. */
export function xmlText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as the content of an element or an attribute. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (character) => entities[character]!);
}
