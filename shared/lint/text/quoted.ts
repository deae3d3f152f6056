/** Whether an odd number of quotation marks stands before a place on its line: the words there are somebody else's. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const straight = line.match(/"/g)?.length ?? 0;
  const open = (line.match(/[“‘「『]/g)?.length ?? 0) - (line.match(/[”’」』]/g)?.length ?? 0);
  return straight % 2 === 1 || open > 0;
}
