import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReviewEvent } from '../../../shared/review/event.ts';
import { eventLine, nextNumber, readEventLines } from '../../../shared/review/event-lines.ts';
import { toThread } from '../../../shared/review/thread.ts';

const readEvents = (content: string) => readEventLines(content, ReviewEvent);

const id = (n: number) => n.toString(16).padStart(16, '0');
const thread = id(99);
const anchor = { quote: '8%', prefix: '', suffix: '', at: 0 };
const event = (n: number, by: string, rest: object, no = n) =>
  ({
    v: 1,
    id: id(no),
    n,
    at: `2026-11-30T10:00:${String(no).padStart(2, '0')}.000Z`,
    by,
    ...rest,
  }) as ReviewEvent;

const opened = event(1, '김지수', { kind: 'open', anchor, text: '출처가 어디인가요?' });
const reply = event(2, '박서준', { kind: 'reply', text: '공시입니다.' });
const resolve = event(3, '김지수', { kind: 'resolve' });
const reopen = event(4, '박서준', { kind: 'reopen' });

describe('the events of a thread', () => {
  it('come to who said what, and whether it is open', () => {
    const read = toThread(thread, [opened, reply, resolve])!;
    expect(read.comments.map(({ by, text }) => [by, text])).toEqual([
      ['김지수', '출처가 어디인가요?'],
      ['박서준', '공시입니다.'],
    ]);
    expect(read.resolved).toEqual({ by: '김지수', at: Date.parse(resolve.at), outcome: null });
    expect(toThread(thread, [opened, reply, resolve, reopen])!.resolved).toBeNull();
  });

  it('leave the place of a comment that was taken back, and nothing where all was taken back', () => {
    const gone = event(3, '김지수', { kind: 'remove', comment: opened.id });
    expect(toThread(thread, [opened, reply, gone])!.comments.map(({ text }) => text)).toEqual([
      null,
      '공시입니다.',
    ]);
    expect(toThread(thread, [opened, gone])).toBeNull();
  });

  it('take back nobody else’s words', () => {
    const foreign = event(3, '박서준', { kind: 'remove', comment: opened.id });
    expect(toThread(thread, [opened, foreign])!.comments[0]!.text).toBe('출처가 어디인가요?');
  });

  it('keep an answer whose question is lost', () => {
    const read = toThread(thread, [reply])!;
    expect(read.anchor).toBeNull();
    expect(read.comments[0]!.text).toBe('공시입니다.');
  });

  it('carry what is suggested, and what became of it', () => {
    const suggested = { ...opened, text: '', instead: '9%' } as ReviewEvent;
    const accepted = event(3, '박서준', { kind: 'resolve', outcome: 'accepted' });
    expect(toThread(thread, [suggested])).toMatchObject({ instead: '9%', resolved: null });
    expect(toThread(thread, [suggested, accepted])!.resolved).toMatchObject({
      by: '박서준',
      outcome: 'accepted',
    });
    expect(toThread(thread, [opened])!.instead).toBeNull();
  });

  it('take a suggestion back with the comment that made it', () => {
    const suggested = { ...opened, instead: '9%' } as ReviewEvent;
    const gone = event(3, '김지수', { kind: 'remove', comment: opened.id });
    expect(toThread(thread, [suggested, reply, gone])).toMatchObject({ instead: null });
  });

  it('follow each other as they were written, also where a clock is behind', () => {
    const early = { ...reopen, at: '2020-01-01T00:00:00.000Z' };
    expect(toThread(thread, [opened, resolve, early])!.resolved).toBeNull();
    expect(nextNumber([opened, early])).toBe(5);
  });

  it('come to the same thread in whatever order and however often they are merged', () => {
    const kinds = fc.constantFrom(
      { kind: 'reply', text: '네' },
      { kind: 'resolve' },
      { kind: 'reopen' },
      { kind: 'remove', comment: opened.id },
      { kind: 'open', anchor, text: '다시' },
    );
    const some = fc.array(
      fc.record({
        n: fc.integer({ min: 1, max: 4 }),
        by: fc.constantFrom('가', '나', '김지수'),
        rest: kinds,
      }),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(some, fc.array(fc.nat(100)), (made, order) => {
        const events = [opened, ...made.map(({ n, by, rest }, i) => event(n, by, rest, i + 10))];
        const merged = order.reduce((so, at) => {
          const moved = so[at % so.length]!;
          return [...so.filter((one) => one !== moved), moved, ...(at % 3 === 0 ? [moved] : [])];
        }, events);
        expect(toThread(thread, merged)).toEqual(toThread(thread, events));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a thread’s file', () => {
  const file = (...lines: string[]) => readEvents(lines.join('\n'));
  const line = (some: ReviewEvent) => eventLine(some).trimEnd();

  it('is read back as it was written, whoever ended its lines', () => {
    const content = [opened, reply, resolve].map(eventLine).join('');
    expect(readEvents(content)).toEqual({ events: [opened, reply, resolve], broken: [], newer: 0 });
    expect(readEvents(content.replaceAll('\n', '\r\n')).events).toEqual([opened, reply, resolve]);
  });

  it('loses no line over one that is broken, and tells which', () => {
    const { events, broken } = file(
      line(opened),
      line(reply).slice(0, 40),
      '<<<<<<< HEAD',
      '',
      line(resolve),
    );
    expect(events).toEqual([opened, resolve]);
    expect(broken).toEqual([2, 3]);
  });

  it('counts what a newer Tickmark wrote, and calls it not broken', () => {
    const newer = JSON.stringify({ ...opened, v: 2 });
    const unknown = JSON.stringify({ ...reply, kind: 'applaud' });
    expect(file(newer, unknown, line(opened))).toEqual({ events: [opened], broken: [], newer: 2 });
  });

  it.each([
    ['an id that leads elsewhere', { ...opened, id: '../../../../etc/passwd' }],
    ['a time that is none', { ...opened, at: 'yesterday' }],
    ['a quote without end', { ...opened, anchor: { ...anchor, quote: 'x'.repeat(501) } }],
    ['words without end', { ...opened, text: 'x'.repeat(10_001) }],
    ['no words', { ...opened, text: '\u0000 \u200e' }],
    ['an answer without words', { ...reply, text: ' ' }],
    ['a suggestion without end', { ...opened, instead: 'x'.repeat(2001) }],
    ['a number that leaves none after it', { ...opened, n: 1e12 }],
    ['nobody', { ...opened, by: '\n' }],
  ])('refuses %s', (_, value) => {
    expect(file(JSON.stringify(value))).toEqual({ events: [], broken: [1], newer: 0 });
  });

  it('takes control characters and turned directions out of words and names', () => {
    const { events } = file(
      JSON.stringify({ ...reply, by: 'Kim\u202e\nJi', text: 'a\u0000b\u001b[31m\u2066c\nd' }),
    );
    expect(events[0]).toMatchObject({ by: 'Kim Ji', text: 'ab[31mc\nd' });
    const suggested = file(JSON.stringify({ ...opened, text: '', instead: '9\u202e%' })).events;
    expect(suggested[0]).toMatchObject({ text: '', instead: '9%' });
  });
});
