/** The value of a JSON text that may be none; undefined, which fits no schema, where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
