/** Whether a bracket closes in a text that did not open in it: what stood before it was inside, what follows is not. */
export function closesBracket(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth += 1;
    else if (char === ')') {
      if (depth === 0) return true;
      depth -= 1;
    }
  }
  return false;
}
