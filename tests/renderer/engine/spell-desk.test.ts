import { beforeEach, describe, expect, it } from 'vitest';
import type { SpellReply, SpellRequest } from '../../../renderer/engine/protocol.ts';
import { SpellDesk } from '../../../renderer/engine/spell-desk.ts';
import { defaultConfig } from '../../../shared/lint/lint-config.ts';
import type { Dictionary } from '../../../shared/spelling/hunspell.ts';
import type { SpellingLanguage } from '../../../shared/spelling/words.ts';

interface Loading {
  readonly language: SpellingLanguage;
  readonly begin: () => void;
  readonly resolve: (dictionary: Dictionary) => void;
  readonly reject: (error: unknown) => void;
}

let now: number;
let replies: SpellReply[];
let loads: Loading[];
let woken: number;
let desk: SpellDesk;

beforeEach(() => {
  now = 0;
  replies = [];
  loads = [];
  woken = 0;
  desk = new SpellDesk({
    reply: (reply) => replies.push(reply),
    now: () => now,
    load: (_folder, language, begin) =>
      new Promise((resolve, reject) => loads.push({ language, begin, resolve, reject })),
    wake: () => {
      woken += 1;
    },
  });
});

/** Knows every word but those that end in `x`, which lack nothing but it. */
const english: Dictionary = {
  has: (word) => !word.endsWith('x'),
  suggest: (word) => [word.slice(0, -1)],
};
const open = (id: string, text: string): SpellRequest => ({
  type: 'open',
  id,
  path: `${id}.md`,
  assets: '',
  revision: 0,
  text,
});
const setUp = (languages: readonly SpellingLanguage[], words: readonly string[] = []): SpellRequest => ({
  type: 'spelling',
  setup: { languages, words },
  config: defaultConfig,
  dictionaries: 'app://tickmark/dictionaries/',
});

function work(): SpellReply[] {
  replies = [];
  while (desk.work());
  return replies.filter(({ type }) => type !== 'working');
}
const words = (found: readonly SpellReply[]) =>
  found.flatMap((reply) =>
    reply.type === 'misspelt' ? [reply.findings.map(({ message }) => message.data?.word)] : [],
  );

async function load(dictionary = english): Promise<void> {
  loads.at(-1)!.resolve(dictionary);
  await Promise.resolve();
  await Promise.resolve();
}

describe('the spell desk', () => {
  it('loads a dictionary when the first text needs it, and then looks at every text again', async () => {
    desk.handle(setUp(['ko', 'en']));
    desk.handle(open('a', 'The profitx rose.'));
    expect(work()).toEqual([
      { type: 'dictionary', language: 'en', state: 'loading' },
      { type: 'misspelt', id: 'a', revision: 0, findings: [] },
    ]);
    desk.handle(open('b', 'Costsx fell.'));
    expect(loads).toHaveLength(1);
    await load();
    expect(replies.at(-1)).toEqual({ type: 'dictionary', language: 'en', state: 'ready' });
    expect(woken).toBe(1);
    expect(words(work())).toEqual(expect.arrayContaining([['profitx'], ['Costsx']]));
  });

  it('asks for patience while a dictionary is read, in no document’s name', () => {
    desk.handle(setUp(['en']));
    desk.handle(open('a', 'The profit rose.'));
    work();
    replies = [];
    loads[0]!.begin();
    expect(replies).toEqual([{ type: 'working', id: null, allow: expect.any(Number) }]);
  });

  it('tells a dictionary that cannot be loaded, and does without it', async () => {
    desk.handle(setUp(['en']));
    desk.handle(open('a', 'The profitx rose.'));
    work();
    loads[0]!.reject(new Error('404'));
    await Promise.resolve();
    await Promise.resolve();
    expect(replies.at(-1)).toEqual({
      type: 'dictionary',
      language: 'en',
      state: 'failed',
      reason: 'Error: 404',
    });
    desk.handle({ type: 'edit', id: 'a', revision: 1, edits: [{ from: 0, to: 0, insert: 'Oh. ' }] });
    now += 10_000;
    expect(work()).toEqual([{ type: 'misspelt', id: 'a', revision: 1, findings: [] }]);
    expect(loads).toHaveLength(1);
  });

  it('waits until the keys rest, and says which text it has checked', async () => {
    desk.handle(setUp(['en']));
    desk.handle(open('a', 'The profitx rose.'));
    work();
    await load();
    work();
    desk.handle({ type: 'edit', id: 'a', revision: 3, edits: [{ from: 10, to: 11, insert: '' }] });
    expect(work()).toEqual([]);
    expect(desk.untilDue).toBeGreaterThan(0);
    now += desk.untilDue!;
    expect(work()).toEqual([{ type: 'misspelt', id: 'a', revision: 3, findings: [] }]);
    expect(desk.untilDue).toBeNull();
  });

  it('knows a word as soon as the writer adds it', async () => {
    desk.handle(setUp(['en']));
    desk.handle(open('a', 'The profitx rose.'));
    work();
    await load();
    expect(words(work())).toEqual([['profitx']]);
    desk.handle(setUp(['en'], ['Profitx']));
    expect(words(work())).toEqual([[]]);
  });

  it('forgets a closed document', () => {
    desk.handle(setUp(['en']));
    desk.handle(open('a', 'The profitx rose.'));
    desk.handle({ type: 'close', id: 'a' });
    expect(work()).toEqual([]);
  });
});
