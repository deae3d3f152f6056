import {
  type Bridge,
  type CallArgs,
  type CallName,
  type CallResult,
  type Client,
  calls,
  type EventData,
  type EventName,
  events,
} from '../../shared/contract.ts';
import { Failure, TickmarkError, toFailure } from '../../shared/errors.ts';

type AnyListener = (data: never) => void;

/**
 * The contract's client over a transport. A failed call rejects with a TickmarkError. An event that does not fit
 * the contract is dropped and written to the host's log: it must not reach a store.
 */
export function createClient(bridge: Bridge): Client {
  const listeners = new Map<EventName, Set<AnyListener>>();

  async function call<C extends CallName>(name: C, args: CallArgs<C>): Promise<CallResult<C>> {
    const reply = await bridge.call(name, args).catch((error: unknown) => {
      throw new TickmarkError('error.host.disconnected', {}, { cause: error });
    });
    if (!reply.ok) throw toError(reply.failure);
    const result = calls[name].result.safeParse(reply.result);
    if (!result.success) {
      throw new TickmarkError('error.contract.payload', { call: name, reason: result.error.message });
    }
    return result.data as CallResult<C>;
  }

  const warn = (text: string) =>
    void call('log.write', { level: 'warning', message: text.slice(0, 4000) }).catch(() => {});

  bridge.on((name, data) => {
    if (!isEvent(name)) return warn(`unknown event: ${name}`);
    const parsed = events[name].safeParse(data);
    if (!parsed.success) return warn(`event ${name} does not fit the contract: ${parsed.error.message}`);
    for (const listener of [...(listeners.get(name) ?? [])]) listener(parsed.data as never);
  });

  function on<E extends EventName>(name: E, listener: (data: EventData<E>) => void): () => void {
    const those = listeners.get(name) ?? new Set<AnyListener>();
    listeners.set(name, those);
    those.add(listener);
    return () => those.delete(listener);
  }

  return { call, on };
}

function isEvent(name: string): name is EventName {
  return Object.hasOwn(events, name);
}

function toError(failure: unknown): TickmarkError {
  const parsed = Failure.safeParse(failure);
  const { key, data } = parsed.success ? parsed.data : toFailure(JSON.stringify(failure));
  return new TickmarkError(key, data);
}
