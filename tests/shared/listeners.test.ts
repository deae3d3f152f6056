import { expect, it } from 'vitest';
import { createListeners } from '../../shared/listeners.ts';

it('tells everyone who listens, in order, until they end it', () => {
  const listeners = createListeners<[string]>();
  const heard: string[] = [];
  const end = listeners.add((word) => heard.push(`first ${word}`));
  listeners.add((word) => heard.push(`second ${word}`));
  listeners.tell('a');
  end();
  listeners.tell('b');
  expect(heard).toEqual(['first a', 'second a', 'second b']);
});

it('tells those who were there when it began, whoever comes or goes meanwhile', () => {
  const listeners = createListeners();
  const heard: string[] = [];
  const ends = [
    listeners.add(() => {
      heard.push('first');
      ends[1]?.();
      listeners.add(() => heard.push('late'));
    }),
    listeners.add(() => heard.push('second')),
  ];
  listeners.tell();
  expect(heard).toEqual(['first', 'second']);
});
