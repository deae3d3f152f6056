import { appendFileSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { approvedHash } from '../../../../electron/library/review/approved-bytes.ts';
import { openFolder } from '../open-folder.ts';

const article = '---\ntitle: 실적\nstatus: approved\n---\n\n영업이익률은 8%였다.\n';

/** A desk at which 김지수 has the article open. */
async function desk(files: Record<string, string> = { 'a.md': article }) {
  const page = await openFolder(files);
  await page.call('settings.change', { reviewer: '김지수' });
  const id = await page.idOf('a.md');
  const { version } = await page.call('document.open', { id });
  const save = async (text: string, base: string) =>
    (await page.call('document.save', { id, text, base })).version;
  const approve = (version: string) => page.call('review.approve', { id, version });
  const approval = async () => (await page.call('review.read', { id })).approval;
  const outdated = async () => {
    const { articles } = await page.call('library.refresh', {});
    const { ids } = await page.call('review.outdated', {});
    return ids.map((one) => articles.find((article) => article.id === one)!.path);
  };
  return { ...page, id, version, save, approve, approval, outdated };
}

describe('an approval', () => {
  it('tells who approved when, and ends with the first byte that changes', async () => {
    const { approve, approval, save, version, outdated, text } = await desk();
    expect(await approval()).toBeNull();
    await approve(version);
    expect(await approval()).toMatchObject({ by: '김지수', isCurrent: true });
    expect(Math.abs((await approval())!.at - Date.now())).toBeLessThan(60_000);
    expect(text('a.md')).toBe(article);
    expect(await outdated()).toEqual([]);
    await save(article.replace('8%', '9%'), version);
    expect(await approval()).toMatchObject({ by: '김지수', isCurrent: false });
    expect(await outdated()).toEqual(['a.md']);
  });

  it('holds again once the approved bytes are back', async () => {
    const { approve, approval, save, version, outdated } = await desk();
    await approve(version);
    const changed = await save(`${article} `, version);
    expect(await approval()).toMatchObject({ isCurrent: false });
    await save(article, changed);
    expect(await approval()).toMatchObject({ isCurrent: true });
    expect(await outdated()).toEqual([]);
  });

  it('lasts when the article is sent out, and its status says so', async () => {
    const { approve, approval, save, version, outdated } = await desk();
    await approve(version);
    await save(article.replace('approved', 'exported'), version);
    expect(await approval()).toMatchObject({ isCurrent: true });
    expect(await outdated()).toEqual([]);
  });

  it('keeps what was approved among the earlier versions, under a name', async () => {
    const { approve, approval, save, version, call, id } = await desk();
    await approve(version);
    await save(article.replace('8%', '9%'), version);
    const kept = (await approval())!.version!;
    expect((await call('history.read', { id, version: kept })).text).toBe(article);
    const { versions } = await call('history.list', { id });
    expect(versions.find((one) => one.id === kept)).toMatchObject({ name: '김지수 승인' });
  });

  it('is of the newest text that was approved, not of an older one', async () => {
    const { approve, approval, save, version } = await desk();
    await approve(version);
    const next = await save(article.replace('8%', '9%'), version);
    await approve(next);
    expect(await approval()).toMatchObject({ isCurrent: true });
    await save(article, next);
    expect(await approval()).toMatchObject({ isCurrent: false });
  });

  it('is refused for another text than the one that was looked at', async () => {
    const { approve, approval, folder, version } = await desk();
    writeFileSync(join(folder, 'a.md'), article.replace('8%', '80%'));
    await expect(approve(version)).rejects.toMatchObject({ key: 'error.save.conflict' });
    expect(await approval()).toBeNull();
  });

  it('goes along where the article is moved, and says nothing of articles that claim none', async () => {
    const page = await desk({
      'a.md': article,
      'b.md': article.replace('approved', 'draft'),
      'c.md': '# 글\n',
    });
    await page.approve(page.version);
    await page.move('a.md', { name: '실적' });
    writeFileSync(join(page.folder, '실적.md'), article.replace('8%', '9%'));
    expect(await page.outdated()).toEqual(['실적.md']);
    writeFileSync(join(page.folder, '실적.md'), article.replace('8%', '9%').replace('approved', 'draft'));
    expect(await page.outdated()).toEqual([]);
  });

  it('is found again where another program renamed the article and nothing was said about it', async () => {
    const page = await desk({ 'a.md': article, 'b.md': article.replace('8%', '9%') });
    await page.approve(page.version);
    renameSync(join(page.folder, 'a.md'), join(page.folder, 'z.md'));
    const approvalOf = async (path: string) =>
      (await page.call('review.read', { id: await page.idOf(path) })).approval;
    expect(await approvalOf('b.md')).toBeNull();
    expect(await approvalOf('z.md')).toMatchObject({ by: '김지수', isCurrent: true });
  });

  it('survives a broken line beside it', async () => {
    const { approve, approval, folder, version, call, id } = await desk();
    await approve(version);
    const reviews = join(folder, '.tickmark', 'reviews');
    const [name] = readdirSync(reviews).filter((one) => /^[0-9a-f]+$/.test(one));
    const file = join(reviews, name!, 'article.jsonl');
    appendFileSync(file, '{"v":1,"kind":"appr');
    expect(await approval()).toMatchObject({ isCurrent: true });
    expect((await call('review.read', { id })).problems).toMatchObject([{ key: 'error.review.broken' }]);
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(2);
  });
});

describe('an export of what is open', () => {
  const left = [{ what: 'errors', count: 2 }] as const;
  const told = { as: 'docx', left: [...left], reason: '마감\n데스크와 상의함' };

  it('keeps who did it, when and why, and tells whether the file still is what left', async () => {
    const { call, id, save, version, text } = await desk();
    await call('review.exported', { id, text: article, ...told });
    const overrides = async () => (await call('review.read', { id })).overrides;
    expect(await overrides()).toMatchObject([{ by: '김지수', ...told, isCurrent: true }]);
    expect(text('a.md')).toBe(article);
    const next = await save(article.replace('8%', '9%'), version);
    expect(await overrides()).toMatchObject([{ isCurrent: false }]);
    await call('review.exported', { id, text: article.replace('8%', '9%'), ...told, reason: '다시' });
    expect((await overrides()).map(({ reason, isCurrent }) => [reason, isCurrent])).toEqual([
      ['다시', true],
      [told.reason, false],
    ]);
    await save(article, next);
    expect((await overrides()).map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
  });

  it('needs a reason, and somebody who gives it', async () => {
    const { call, id } = await desk();
    await expect(call('review.exported', { id, text: article, ...told, reason: ' ' })).rejects.toMatchObject({
      key: 'error.contract.payload',
    });
    await call('settings.change', { reviewer: '' });
    await expect(call('review.exported', { id, text: article, ...told })).rejects.toMatchObject({
      key: 'error.review.nameless',
    });
  });
});

describe('what an approval is bound to', () => {
  const hash = (text: string) => approvedHash(Buffer.from(text));
  const body = '# 실적\n\n영업이익률은 8%였다.\n';

  it.each([
    ['another status', article, article.replace('approved', 'exported')],
    [
      'no status yet',
      article,
      article.replace('status: approved\n', '').replace('title: 실적\n', 'title: 실적\nstatus: approved\n'),
    ],
    ['no front matter yet', `---\nstatus: approved\n---\n\n${body}`, body],
    [
      'no front matter yet, with the line ends of Windows',
      `---\nstatus: draft\n---\n\n${body}`.replaceAll('\n', '\r\n'),
      body.replaceAll('\n', '\r\n'),
    ],
  ])('is the same file with %s', (_, approved, other) => {
    expect(hash(other)).toBe(hash(approved));
  });

  it.each([
    ['a figure', article.replace('8%', '9%')],
    ['another key of the front matter', article.replace('title: 실적', 'title: 실적2')],
    ['a blank at the end', `${article} `],
    ['the line ends', article.replaceAll('\n', '\r\n')],
    ['a BOM', `\ufeff${article}`],
    ['a comment that readers do not see', article.replace('였다', '<!-- -->였다')],
    ['a status in the text', article.replace('영업', 'status: draft 영업')],
  ])('is not the same file with %s changed', (_, other) => {
    expect(hash(other)).not.toBe(hash(article));
  });

  it('is the very bytes where the front matter cannot hold a status, and in an old encoding', () => {
    const broken = '---\ntitle: [\n---\n본문\n';
    expect(hash(broken)).not.toBe(hash(`${broken} `));
    const korean = (text: string) => approvedHash(iconv.encode(text, 'cp949'));
    expect(korean(article)).toBe(korean(article.replace('approved', 'exported')));
    expect(korean(article)).not.toBe(hash(article));
  });
});
