import { beforeEach, describe, expect, it, vi } from 'vitest';

const showMessageBox = vi.fn(async (_options: { detail: string }) => ({ response: 0 }));
vi.mock('electron', () => ({ dialog: { showMessageBox } }));
const { createOpener } = await import('../../../electron/desktop/opener.ts');
const { TickmarkError } = await import('../../../shared/errors.ts');

const openPath = vi.fn(async (path: string) => {
  if (path.startsWith('/gone')) throw new TickmarkError('error.library.missing', { path });
});
const opener = (recent: string[] = []) =>
  createOpener({
    host: { openPath },
    recent: { list: () => recent.map((path) => ({ id: path, name: path, path })), add: vi.fn() },
    log: vi.fn(),
    asking: () => ({ locale: 'en', window: undefined }),
  });

beforeEach(() => void vi.clearAllMocks());

describe('what the first window shows', () => {
  it('is what was asked for', async () => {
    await opener(['/last']).openFirst(['/asked', '/asked/a.md']);
    expect(openPath.mock.calls.flat()).toEqual(['/asked', '/asked/a.md']);
  });

  it('is the library of last time when nothing was', async () => {
    await opener(['/last', '/before']).openFirst([]);
    expect(openPath.mock.calls.flat()).toEqual(['/last']);
  });

  it('is the start page, without a complaint, when that library is gone', async () => {
    await opener(['/gone']).openFirst([]);
    expect(showMessageBox).not.toHaveBeenCalled();
  });
});

it('says what cannot be opened and goes on with the rest', async () => {
  await opener().open(['/gone/a.md', '/there']);
  expect(openPath.mock.calls.flat()).toEqual(['/gone/a.md', '/there']);
  expect(showMessageBox.mock.calls[0]![0].detail).toMatch(/^The folder cannot be found: \/gone\/a\.md\./);
});
