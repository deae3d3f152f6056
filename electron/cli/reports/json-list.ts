/**
 * Writes the entries of a JSON list one after the other, indented by `depth` steps of two spaces, and `head` before
 * whatever comes first.
 */
export function jsonList(head: string, depth: number): { entry(value: unknown): string; end(): string } {
  const indent = '  '.repeat(depth);
  let isFirst = true;
  return {
    entry(value) {
      const text = JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
      const before = isFirst ? `${head}[` : ',';
      isFirst = false;
      return `${before}\n${indent}${text}`;
    },
    end: () => (isFirst ? `${head}[]` : `\n${indent.slice(2)}]`),
  };
}
