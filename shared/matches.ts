const none: readonly RegExpExecArray[] = [];

/**
 * The matches of a global pattern, none of which may be empty. As `matchAll`, without its copy of the pattern, which
 * costs more than the search in a short text.
 */
export function matchesOf(form: RegExp, text: string): readonly RegExpExecArray[] {
  form.lastIndex = 0;
  let match = form.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = form.exec(text)) found.push(match);
  return found;
}
