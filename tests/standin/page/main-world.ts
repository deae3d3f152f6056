import { joinWorlds } from './worlds.ts';

/** Prepares the world of the page's own scripts: what a preload exposes arrives here, and windows do not open. */
export function start(secret: string): void {
  joinWorlds(`${secret}.main`, `${secret}.isolated`, (name, api) => {
    if (name in globalThis) throw new Error(`Cannot bind an API on top of an existing property (${name})`);
    Object.defineProperty(globalThis, name, { value: freeze(api), enumerable: true });
  });
  window.open = (url) => {
    const wish = new CustomEvent(`${secret}.open`, { detail: String(new URL(url ?? '', document.baseURI)) });
    dispatchEvent(wish);
    return null;
  };
}

function freeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const held of Object.values(value)) freeze(held);
  return Object.freeze(value);
}
