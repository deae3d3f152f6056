import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../electron/library/files/disk.ts';
import type { TickmarkError } from '../../shared/errors.ts';
import { defaultConfig } from '../../shared/lint/lint-config.ts';
import { faultyDisk } from './faulty-disk.ts';
import { folderWith } from './temporary-folder.ts';
import { testHost } from './test-host.ts';

async function refusal(of: Promise<unknown>): Promise<TickmarkError> {
  return of.then(
    () => {
      throw new Error('was not refused');
    },
    (error: unknown) => error as TickmarkError,
  );
}

/** Opens the only article of a library that holds `content`. */
async function openOnly(content: string | Uint8Array, disk?: Disk) {
  const folder = folderWith({ '글.md': content });
  const page = testHost({}, disk);
  await page.host.openPath(folder);
  const { library } = await page.call('session.start', {});
  const article = library!.articles[0]!;
  return { folder, article, ...page };
}

describe('what cannot be opened is refused in both languages', () => {
  it('a folder that is not there', async () => {
    const path = join(folderWith(), '없는 폴더');
    const error = await refusal(testHost().host.openPath(path));
    expect(error.say('ko')).toBe(
      `폴더를 찾을 수 없습니다: ${path}. 이름을 바꾸거나 옮기지 않았는지 확인하고 다시 여세요.`,
    );
    expect(error.say('en')).toBe(
      `The folder cannot be found: ${path}. Check whether it was renamed or moved, then open it again.`,
    );
  });

  it('an article that is not there', async () => {
    const path = join(folderWith(), '없는 글.md');
    const error = await refusal(testHost().host.openPath(path));
    expect(error.say('ko')).toContain(`파일이 없습니다: ${path}`);
    expect(error.say('en')).toContain(`The file is not there: ${path}`);
  });

  it('a folder without the permission to read it', async () => {
    const folder = folderWith();
    const { disk } = faultyDisk({ call: 'readdir', code: 'EACCES' });
    const error = await refusal(testHost({}, disk).host.openPath(folder));
    expect(error.say('ko')).toContain(`폴더를 읽을 권한이 없습니다: ${folder}`);
    expect(error.say('en')).toContain(`The folder cannot be read: ${folder}`);
  });

  it('an article without the permission to read it, while the list shows it with the reason', async () => {
    const { disk } = faultyDisk({ call: 'open', code: 'EACCES', path: /글\.md$/ });
    const { article, call } = await openOnly('# 제목', disk);
    expect(article).toMatchObject({ title: '글.md', unreadable: { key: 'error.file.unreadable' } });
    const error = await refusal(call('document.open', { id: article.id }));
    expect(error.say('ko')).toBe('파일을 읽을 권한이 없습니다: 글.md. 파일의 권한을 확인하세요.');
    expect(error.say('en')).toBe('The file cannot be read: 글.md. Check its permissions.');
  });

  it('a file of 100 MB, which is not even read', async () => {
    const folder = folderWith({ '글.md': '' });
    truncateSync(join(folder, '글.md'), 100 * 1024 * 1024);
    const faulty = faultyDisk({ call: 'open', code: 'EIO', path: /글\.md$/ });
    const { host, call } = testHost({}, faulty.disk);
    await host.openPath(folder);
    const { library } = await call('session.start', {});
    const error = await refusal(call('document.open', { id: library!.articles[0]!.id }));
    expect(error.say('ko')).toContain('파일이 너무 큽니다: 글.md (100 MB). 50 MB까지 열 수 있습니다.');
    expect(error.say('en')).toContain('The file is too large: 글.md (100 MB). Files up to 50 MB');
    expect(faulty.struck()).toBe(0);
  });

  it('a binary file under the name of an article', async () => {
    const { article, call } = await openOnly(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    const error = await refusal(call('document.open', { id: article.id }));
    expect(error.say('ko')).toContain('글 파일이 아닌 것 같습니다: 글.md');
    expect(error.say('en')).toContain('This does not look like a text file: 글.md');
  });

  it('a text in an encoding that is not known', async () => {
    const { article, call } = await openOnly(Buffer.from('r\xe9sum\xe9', 'latin1'));
    const error = await refusal(call('document.open', { id: article.id }));
    expect(error.say('ko')).toContain('글.md의 문자 인코딩을 알아볼 수 없습니다');
    expect(error.say('en')).toContain('The text encoding of 글.md was not recognised');
  });
});

describe('what can be opened all the same', () => {
  it('an article with broken front matter opens whole and is listed by its heading', async () => {
    const text = '---\ntitle: "끝나지 않는 따옴표\nstatus: [draft\n---\n# 실적 전망\n';
    const { article, call } = await openOnly(text);
    expect(article).toMatchObject({ title: '실적 전망', status: null, unreadable: null });
    expect(await call('document.open', { id: article.id })).toMatchObject({ text });
  });

  it('a library with a broken config is checked with the defaults, and says what is wrong', async () => {
    const folder = folderWith({ '글.md': '# 제목', 'tickmark.config.yaml': 'profile: [press\n' });
    const { host, call } = testHost();
    await host.openPath(folder);
    const { library } = await call('session.start', {});
    expect(library!.config).toEqual(defaultConfig);
    expect(library!.notices).toMatchObject([
      { key: 'error.library.configBroken', data: { reason: '여기서 연 괄호를 닫지 않았습니다.' } },
    ]);
    expect(library!.notices[0]!.data.path).toMatch(/^tickmark\.config\.yaml:\d+:\d+$/);
  });
});

describe('without the permission to write', () => {
  it('an article opens, says so, and its text is refused with the way out', async () => {
    const { disk } = faultyDisk({ call: 'access', code: 'EACCES' });
    const { article, call } = await openOnly('# 제목\n', disk);
    const opened = await call('document.open', { id: article.id });
    expect(opened.readOnly).toBe(true);
    const error = await refusal(
      call('document.save', { id: article.id, text: '# 새 제목\n', base: opened.version }),
    );
    expect(error.say('ko')).toContain('글.md에 저장할 권한이 없습니다. 글은 편집기에 그대로 있습니다.');
    expect(error.say('en')).toContain('글.md cannot be written: permission denied. Your text is still in');
  });

  it('a new article is refused', async () => {
    const { disk } = faultyDisk({ call: 'open', code: 'EACCES', path: /새 글\.md$/ });
    const { call } = await openOnly('', disk);
    const error = await refusal(call('document.create', { name: '새 글', text: '', folder: '' }));
    expect(error.say('ko')).toContain('새 글.md를 만들 권한이 없습니다. 폴더의 권한을');
    expect(error.say('ko')).not.toContain('편집기');
    expect(error.say('en')).toContain('새 글.md cannot be made: permission denied.');
  });

  it('nor is a new folder made', async () => {
    const { disk } = faultyDisk({ call: 'mkdir', code: 'ENOSPC', path: /2분기$/ });
    const { call } = await openOnly('', disk);
    const error = await refusal(call('library.makeFolder', { parent: '', name: '2분기' }));
    expect(error).toMatchObject({ key: 'error.create.full', data: { path: '2분기' } });
  });
});
