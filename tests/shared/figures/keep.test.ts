import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { keptBetween, keptWith } from '../../../shared/figures/keep.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('what is worked out from two things is worked out again only for others', () => {
  const asked: string[] = [];
  const between = keptBetween((before: { name: string }, now: { name: string }) => {
    asked.push(`${before.name} ${now.name}`);
    return before.name + now.name;
  });
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
  expect([between(a, b), between(a, b), between(a, c), between(b, c), between(a, c)]).toEqual([
    'ab',
    'ab',
    'ac',
    'bc',
    'ac',
  ]);
  expect(asked).toEqual(['a b', 'a c', 'b c']);
});

test('a chain of things that took each other’s place does not live on by its first or its last', async () => {
  const between = keptBetween((before: { at: number }, now: { at: number }) => now.at - before.at);
  const first = { at: 0 };
  let last = first;
  const passed: WeakRef<object>[] = [];
  for (let at = 1; at <= 20; at++) {
    const now = { at };
    expect(between(last, now)).toBe(1);
    if (last !== first) passed.push(new WeakRef(last));
    last = now;
  }
  // A weak reference holds what it was made of until the present turn is over.
  await setImmediate();
  collect();
  expect(passed.filter((one) => one.deref() !== undefined)).toEqual([]);
  expect([first.at, last.at]).toEqual([0, 20]);
});

test('what goes with a thing is asked for again only where it is another', () => {
  let times = 0;
  const joined = keptWith((one: { name: string }, other: string) => {
    times += 1;
    return one.name + other;
  });
  const thing = { name: 'a' };
  expect([joined(thing, 'x'), joined(thing, 'x'), joined(thing, 'y'), joined({ name: 'b' }, 'y')]).toEqual([
    'ax',
    'ax',
    'ay',
    'by',
  ]);
  expect(times).toBe(3);
});
