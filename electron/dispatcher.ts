import type { z } from 'zod';
import { type CallName, calls, type Handlers, type Reply } from '../shared/contract.ts';
import { TickmarkError, toFailure } from '../shared/errors.ts';
import type { Log } from './log.ts';

/** Answers one call of a page, whatever it sends. Never throws: a failure is a reply too. */
export type Dispatch = (name: string, args: unknown) => Promise<Reply>;

/**
 * The one way into the handlers, for both transports. A call that the contract does not know, or whose payload
 * does not fit, is refused and logged. `checkResults` holds the handlers to the contract as well: for tests and
 * development, since it reads every answer once more.
 */
export function createDispatcher(
  handlers: Handlers,
  log: Log,
  { checkResults = false }: { readonly checkResults?: boolean } = {},
): Dispatch {
  async function answer(name: string, args: unknown): Promise<unknown> {
    if (!isCall(name)) throw new TickmarkError('error.contract.unknownCall', { call: name.slice(0, 80) });
    const given = fitting(name, calls[name].args, args);
    const result = await (handlers[name] as (args: unknown) => Promise<unknown>)(given);
    return checkResults ? fitting(name, calls[name].result, result) : result;
  }

  return async (name, args) => {
    try {
      return { ok: true, result: await answer(name, args) };
    } catch (error) {
      if (!(error instanceof TickmarkError)) log('error', `${name}: ${stackOf(error)}`);
      else if (error.key.startsWith('error.contract.')) log('warning', error.message);
      return { ok: false, failure: toFailure(error) };
    }
  };
}

function isCall(name: string): name is CallName {
  return Object.hasOwn(calls, name);
}

function fitting(call: CallName, schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const reason = issue ? `${issue.path.join('.') || 'payload'}: ${issue.message}` : parsed.error.message;
  throw new TickmarkError('error.contract.payload', { call, reason: reason.slice(0, 400) });
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
