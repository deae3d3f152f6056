const none: readonly RegExpExecArray[] = [];

/**
 * The matches of a global pattern. As `matchAll`, without its copy of the pattern, which
 * costs more than the search in a short text.
 */
export function matchesOf(form: RegExp, text: string): readonly RegExpExecArray[] {
  form.lastIndex = 0;
  let match = form.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = form.exec(text)) {
    found.push(match);
    if (match[0] === '') form.lastIndex += 1;
  }
  return found;
}
