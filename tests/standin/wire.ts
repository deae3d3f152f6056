/** What a value may turn into on its way between worlds or processes: JSON, each non-primitive with its kind. */
export type Wire = null | boolean | number | string | readonly Wire[] | { readonly [key: string]: Wire };

/** Carries what structured clone does not know (functions, promises) for those who can. */
export interface Extension {
  encode(value: object): Wire | undefined;
  decode(wire: Wire): unknown;
}

const typedArrays = { Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float64Array };
type TypedArrayName = keyof typeof typedArrays;

/** Writes a value as structured clone would carry it; throws for what it would not. */
export function encode(value: unknown, extension?: Extension): Wire {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : ['number', String(value)];
  if (value === undefined) return ['undefined'];
  if (typeof value === 'bigint') return ['bigint', String(value)];
  if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
  const extended = extension?.encode(value);
  if (extended !== undefined) return ['extension', extended];
  return encodeObject(value, (inner) => encode(inner, extension));
}

function encodeObject(value: object, inner: (value: unknown) => Wire): Wire {
  if (typeof value === 'function') throw new Error('An object could not be cloned.');
  if (Array.isArray(value)) return ['array', ...value.map(inner)];
  if (value instanceof Date) return ['date', value.getTime()];
  if (value instanceof Map) return ['map', ...[...value].map((pair) => pair.map(inner))];
  if (value instanceof Set) return ['set', ...[...value].map(inner)];
  if (value instanceof Error) return ['error', value.name, value.message];
  if (value instanceof ArrayBuffer) return ['buffer', [...new Uint8Array(value)]];
  for (const [name, TypedArray] of Object.entries(typedArrays)) {
    if (value instanceof TypedArray) return ['typed', name, [...value]];
  }
  return ['object', Object.fromEntries(Object.entries(value).map(([key, held]) => [key, inner(held)]))];
}

/** Reads what `encode` wrote. */
export function decode(wire: Wire, extension?: Extension): unknown {
  if (!Array.isArray(wire)) return wire;
  const [kind, ...parts] = wire as [string, ...Wire[]];
  const inner = (part: Wire) => decode(part, extension);
  switch (kind) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(parts[0]);
    case 'bigint':
      return BigInt(parts[0] as string);
    case 'array':
      return parts.map(inner);
    case 'date':
      return new Date(parts[0] as number);
    case 'map':
      return new Map(parts.map((pair) => (pair as Wire[]).map(inner) as [unknown, unknown]));
    case 'set':
      return new Set(parts.map(inner));
    case 'error':
      return Object.assign(new Error(parts[1] as string), { name: parts[0] });
    case 'buffer':
      return new Uint8Array(parts[0] as number[]).buffer;
    case 'typed':
      return new typedArrays[parts[0] as TypedArrayName](parts[1] as number[]);
    case 'object':
      return Object.fromEntries(
        Object.entries(parts[0] as Record<string, Wire>).map(([key, part]) => [key, inner(part)]),
      );
    case 'extension':
      return extension?.decode(parts[0]!);
    default:
      throw new Error(`unknown wire kind ${kind}`);
  }
}
