import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileChecker, type Outcome } from '../../../../electron/cli/checks/check-files.ts';
import { cacheFolder } from '../../../../electron/cli/checks/result-cache.ts';
import { defaultConfig } from '../../../../shared/lint/lint-config.ts';
import { folderWith } from '../../temporary-folder.ts';
import { tickmark } from '../test-terminal.ts';

const article = '# 글\n\n성장율 [글](글.md)\n';
const spelling = { always: false, dictionaries: '' };
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

function library() {
  const folder = folderWith({ 'a.md': article, 'tickmark.config.yaml': 'profile: blog\n' });
  const cache = folderWith();
  const kept = () =>
    readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  /** Checks `a.md` as a run of its own. */
  const check = (config = null as typeof defaultConfig | null) =>
    createFileChecker({ config, locale: 'ko', spelling, cache }).check({
      path: join(folder, 'a.md'),
      shown: 'a.md',
    });
  const rules = (outcome: Outcome) =>
    'file' in outcome ? outcome.file.findings.map(({ ruleId }) => ruleId) : outcome.failure.key;
  /** Puts a mark into what is kept, by which an answer from the cache is known. */
  function mark(): void {
    const [path] = kept();
    const text = readFileSync(path!, 'utf8');
    const body = text.slice(text.indexOf('\n') + 1).replaceAll('prose/', 'kept/');
    writeFileSync(path!, `${digest(body)}\n${body}`);
  }
  return { folder, cache, kept, check, rules, mark };
}

describe('kept results', () => {
  it('answer for an article that is as it was', async () => {
    const { check, rules, mark } = library();
    expect(rules(await check()).toString()).toContain('prose/');
    mark();
    expect(rules(await check()).toString()).toContain('kept/');
  });

  it.each<[string, (folder: string) => unknown]>([
    ['its text', (folder) => appendFileSync(join(folder, 'a.md'), '\n끝\n')],
    ['the settings', (folder) => writeFileSync(join(folder, 'tickmark.config.yaml'), 'profile: press\n')],
    ['a file that it links to', (folder) => writeFileSync(join(folder, '글.md'), '')],
    ['an article that could be meant', (folder) => writeFileSync(join(folder, '글감.md'), '# 글\n')],
  ])('do not answer after a change of %s', async (_what, change) => {
    const { folder, check, rules, mark } = library();
    await check();
    mark();
    change(folder);
    const fresh = rules(await check()).toString();
    expect(fresh).toContain('prose/');
    expect(fresh).not.toContain('kept/');
  });

  it('of an article that links to a heading of another follow that one’s headings', async () => {
    const { folder, check, rules, mark } = library();
    writeFileSync(join(folder, 'a.md'), '성장율 [전망](b.md#전망)\n');
    writeFileSync(join(folder, 'b.md'), '## 전망\n');
    expect(rules(await check())).not.toContain('links/missing-anchor-elsewhere');
    mark();
    expect(rules(await check()).toString()).toContain('kept/');
    writeFileSync(join(folder, 'b.md'), '## 전망과 위험\n');
    expect(rules(await check())).toContain('links/missing-anchor-elsewhere');
    writeFileSync(join(folder, 'b.md'), '## 전망\n\n다시\n');
    expect(rules(await check())).not.toContain('links/missing-anchor-elsewhere');
  });

  it('do not answer for other settings that the run was given', async () => {
    const { check, rules, mark } = library();
    await check();
    mark();
    const config = { ...defaultConfig, severities: { '*': 'off' as const } };
    expect(rules(await check(config))).toEqual([]);
  });

  it.each(['', 'x', '{}\n{}', '\n\n', 'null'])('that are damaged (%j) are as none', async (damage) => {
    const { check, kept } = library();
    const before = await check();
    const [path] = kept();
    const whole = readFileSync(path!, 'utf8');
    writeFileSync(path!, damage);
    expect(await check()).toEqual(before);
    expect(readFileSync(path!, 'utf8')).toBe(whole);
  });

  it('are no condition: without a folder to write in, all is checked', async () => {
    const { folder } = library();
    const file = { path: join(folder, 'a.md'), shown: 'a.md' };
    const blocked = createFileChecker({
      config: null,
      locale: 'ko',
      spelling,
      cache: join(folder, 'a.md', 'x'),
    });
    expect(await blocked.check(file)).toHaveProperty('file');
  });
});

describe('tickmark lint', () => {
  it('keeps results in the profile’s cache folder, and with --no-cache neither reads nor writes them', async () => {
    const { folder, cache, kept } = library();
    const env = { LANG: 'en', XDG_CACHE_HOME: cache, LOCALAPPDATA: cache };
    await tickmark(folder, ['lint', '--no-cache', 'a.md'], env);
    expect(kept()).toEqual([]);
    const first = await tickmark(folder, ['lint', 'a.md'], env);
    expect(kept()).toHaveLength(1);
    expect(await tickmark(folder, ['lint', 'a.md'], env)).toEqual(first);
  });

  it.each([
    ['linux', { HOME: '/home/a' }, ['/home/a', '.cache', 'tickmark']],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/c' }, ['/c', 'tickmark']],
    ['darwin', { HOME: '/Users/a' }, ['/Users/a', 'Library', 'Caches', 'Tickmark']],
    ['win32', { LOCALAPPDATA: '/local' }, ['/local', 'Tickmark', 'Cache']],
  ] as const)('on %s with %j keeps them in %j', (platform, env, place) => {
    expect(cacheFolder(env, platform)).toBe(join(...place, 'lint'));
  });

  it('keeps none where the environment names no home', () => {
    expect(cacheFolder({}, 'linux')).toBeNull();
    expect(cacheFolder({}, 'win32')).toBeNull();
  });
});
