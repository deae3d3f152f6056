import { beforeEach, describe, expect, it } from 'vitest';
import { CheckDesk } from '../../../renderer/engine/check-desk.ts';
import type { CheckReply, CheckRequest } from '../../../renderer/engine/protocol.ts';
import type { Finding } from '../../../shared/finding.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { defaultConfig } from '../../../shared/lint/lint-config.ts';

const rule = 'links/missing-anchor-elsewhere';
const config = { ...defaultConfig, severities: { '*': 'off', [rule]: 'warning' } as const };
const articles = ['글.md', '운임.md'].map((path) => ({ path, title: path }));

let now: number;
let replies: CheckReply[];
let desk: CheckDesk;

beforeEach(() => {
  now = 0;
  replies = [];
  desk = new CheckDesk(
    (reply) => replies.push(reply),
    lint,
    () => now,
  );
  desk.handle({ type: 'library', library: { files: [], articles }, config });
});

const open = (path: string, text: string): CheckRequest => ({
  type: 'open',
  id: path,
  path,
  assets: '',
  revision: 0,
  text,
});

/** Lets the desk finish. The replies since the last call. */
function work(): readonly CheckReply[] {
  now += 10_000;
  while (desk.work());
  const since = replies;
  replies = [];
  return since;
}

/** What was found in the article with the link, if it was checked; and whose headings were asked for. */
function told(): { readonly found: readonly Finding[] | null; readonly asked: readonly string[] } {
  const all = work();
  const checks = all.flatMap((reply) =>
    reply.type === 'findings' && reply.id === '글.md' ? [reply.findings] : [],
  );
  const asked = all.flatMap((reply) => (reply.type === 'asks' ? reply.paths : []));
  return { found: checks.at(-1) ?? null, asked };
}

const onDisk = (...anchors: string[]): CheckRequest => ({
  type: 'anchors',
  articles: [{ path: '운임.md', anchors }],
});
const missing = [expect.objectContaining({ ruleId: rule })];

describe('a link to a heading of another article', () => {
  it('is held against the headings of its file as soon as they are told', () => {
    desk.handle(open('글.md', '# 글\n\n[운임](운임.md#운임-전망) [또](운임.md#전망)\n'));
    expect(told()).toEqual({ found: [], asked: ['운임.md'] });
    desk.handle(onDisk('운임-전망치', '요약'));
    const { found, asked } = told();
    expect(asked).toEqual([]);
    expect(found!.map(({ fixes }) => fixes?.map(({ edits }) => edits[0]!.insert))).toEqual([
      ['#운임-전망치'],
      ['#운임-전망치'],
    ]);
    desk.handle(onDisk('운임-전망', '전망'));
    expect(told().found).toEqual([]);
  });

  it('is not checked again where the same is told, nor where its file cannot be read', () => {
    desk.handle(open('글.md', '[운임](운임.md#전망)\n'));
    told();
    desk.handle({ type: 'anchors', articles: [{ path: '운임.md', anchors: null }] });
    expect(told().found).toBeNull();
    desk.handle(onDisk('요약'));
    expect(told().found).toEqual(missing);
    desk.handle(onDisk('요약'));
    expect(told()).toEqual({ found: null, asked: [] });
  });

  it('follows the text of that article while it is open, saved or not', () => {
    desk.handle(open('글.md', '[운임](운임.md#전망)\n'));
    told();
    desk.handle(onDisk('운임', '전망'));
    told();
    desk.handle(open('운임.md', '# 운임\n\n## 전망\n'));
    expect(told().found).toBeNull();
    const rename: CheckRequest = {
      type: 'edit',
      id: '운임.md',
      revision: 1,
      edits: [{ from: 9, to: 11, insert: '예상' }],
    };
    desk.handle(rename);
    expect(told().found).toEqual(missing);
    // Closed without saving: what stood there holds until the file has been asked for.
    desk.handle({ type: 'close', id: '운임.md' });
    expect(told()).toEqual({ found: null, asked: ['운임.md'] });
    desk.handle(onDisk('전망'));
    expect(told().found).toEqual([]);
  });

  it('leaves a link alone that leads to a heading of the article itself, and asks for nobody without a library', () => {
    desk.handle(open('글.md', '# 글\n\n[위](글.md#없는-제목)\n'));
    expect(told()).toEqual({ found: [], asked: [] });
    desk.handle({ type: 'library', library: null, config });
    desk.handle(open('글.md', '[운임](운임.md#전망)\n'));
    expect(told()).toEqual({ found: [], asked: [] });
  });
});
