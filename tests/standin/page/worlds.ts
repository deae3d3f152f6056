import { decode, type Extension, encode, type Wire } from '../wire.ts';

type AnyFunction = (...args: unknown[]) => unknown;
type Outcome = { readonly ok: Wire } | { readonly error: Wire };
type Request =
  | { readonly kind: 'call'; readonly id: number; readonly args: Wire }
  | { readonly kind: 'settle'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'expose'; readonly name: string; readonly api: Wire };

export interface OtherWorld {
  /** Gives the other world a value under a global name; its functions run in this world. */
  expose(name: string, api: unknown): void;
}

/**
 * Joins two script worlds of one page, which share the document but no objects. Values are copied; a function
 * becomes one that calls back into its own world at once; a promise settles on both sides. The worlds talk by
 * events on the window, whose names the page's own scripts do not know.
 * @param own the name of the events for this world
 * @param other the name of the events for the other world
 * @param receive takes what the other world exposes here
 */
export function joinWorlds(
  own: string,
  other: string,
  receive: (name: string, api: unknown) => void,
): OtherWorld {
  const functions: AnyFunction[] = [];
  const promises = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  let lastPromise = 0;
  let reply: string | undefined;

  /** Asks the other world and has the answer when the event has been dispatched. */
  const ask = (request: Request): Outcome => {
    reply = undefined;
    dispatchEvent(new CustomEvent(other, { detail: JSON.stringify(request) }));
    if (reply === undefined) throw new Error('the other world does not answer');
    return JSON.parse(reply) as Outcome;
  };

  const extension: Extension = {
    encode(value): Wire | undefined {
      if (typeof value === 'function') return { function: functions.push(value as AnyFunction) - 1 };
      if (!(value instanceof Promise)) return undefined;
      lastPromise++;
      const id = lastPromise;
      value.then(
        (result: unknown) => ask({ kind: 'settle', id, outcome: { ok: pack(result) } }),
        (error: unknown) => ask({ kind: 'settle', id, outcome: { error: pack(error) } }),
      );
      return { promise: id };
    },
    decode(wire) {
      const reference = wire as { readonly function: number } | { readonly promise: number };
      if ('promise' in reference) {
        return new Promise((resolve, reject) => promises.set(reference.promise, { resolve, reject }));
      }
      return (...args: unknown[]) => open(ask({ kind: 'call', id: reference.function, args: pack(args) }));
    },
  };
  const pack = (value: unknown) => encode(value, extension);
  const unpack = (wire: Wire) => decode(wire, extension);
  const open = (outcome: Outcome): unknown => {
    if ('error' in outcome) throw unpack(outcome.error);
    return unpack(outcome.ok);
  };

  const answer = (request: Request): unknown => {
    switch (request.kind) {
      case 'call':
        return functions[request.id]!(...(unpack(request.args) as unknown[]));
      case 'expose':
        return receive(request.name, unpack(request.api));
      case 'settle': {
        const waiting = promises.get(request.id);
        promises.delete(request.id);
        if ('ok' in request.outcome) waiting?.resolve(unpack(request.outcome.ok));
        else waiting?.reject(unpack(request.outcome.error));
        return undefined;
      }
    }
  };

  addEventListener(own, (event) => {
    let outcome: Outcome;
    try {
      outcome = { ok: pack(answer(JSON.parse((event as CustomEvent<string>).detail) as Request)) };
    } catch (error) {
      outcome = { error: pack(error) };
    }
    dispatchEvent(new CustomEvent(`${other}.reply`, { detail: JSON.stringify(outcome) }));
  });
  addEventListener(`${own}.reply`, (event) => {
    reply = (event as CustomEvent<string>).detail;
  });

  return {
    expose: (name, api) => void open(ask({ kind: 'expose', name, api: pack(api) })),
  };
}
