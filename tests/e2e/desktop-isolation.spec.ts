import { expect, test } from './fixtures.ts';
import { articles } from './page-actions.ts';

test('has no way to Node or Electron', async ({ page }) => {
  expect(
    await page.evaluate(() => {
      const world = globalThis as Record<string, unknown>;
      return {
        forbidden: ['require', 'process', 'Buffer', 'module', 'global', 'electron', 'ipcRenderer'].filter(
          (name) => name in world,
        ),
        bridge: Object.keys(world.tickmark as object).toSorted(),
        frozen: Object.isFrozen(world.tickmark),
      };
    }),
  ).toEqual({ forbidden: [], bridge: ['call', 'on'], frozen: true });
});

test('runs no script but its own, and reaches no other server', async ({ page }) => {
  const refused = page.evaluate(
    () =>
      new Promise((resolve) => {
        const seen: string[] = [];
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          seen.push(effectiveDirective);
          if (seen.length === 3) resolve(seen.toSorted());
        });
        const inline = document.createElement('script');
        inline.textContent = 'globalThis.ran = true';
        const picture = document.createElement('img');
        picture.src = 'https://example.com/pixel.png';
        document.body.append(inline, picture);
        void fetch('https://example.com/').catch(() => {});
      }),
  );
  expect(await refused).toEqual(['connect-src', 'img-src', 'script-src-elem']);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

test('does not leave its address', async ({ page }) => {
  const address = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/elsewhere';
    document.body.append(link);
    link.click();
  });
  await expect(articles(page)).toHaveCount(2);
  expect(page.url()).toBe(address);
});

test('opens no windows', async ({ page, app }) => {
  expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    link.target = '_blank';
    link.rel = 'noreferrer';
    link.textContent = '새 창';
    document.body.prepend(link);
  });
  await page.getByText('새 창').click();
  await expect(articles(page)).toHaveCount(2);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(app.windows()).toHaveLength(1);
});

test('is granted no permission', async ({ page }) => {
  expect(
    await page.evaluate(async () => {
      const names = ['notifications', 'geolocation'] as const;
      return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
    }),
  ).toEqual(['denied', 'denied']);
});

test('hands a web address to the system, and nothing else', async ({ page, app }) => {
  await app.evaluate(({ shell }) => {
    shell.openExternal = async (url) => {
      Object.assign(globalThis, { opened: [...((globalThis as { opened?: string[] }).opened ?? []), url] });
    };
  });
  const replies = await page.evaluate(async () => {
    const { tickmark } = globalThis as unknown as {
      tickmark: { call(name: string, args: unknown): Promise<{ ok: boolean }> };
    };
    const urls = ['https://example.com/a', 'file:///etc/passwd', 'javascript:alert(1)', 'ms-msdt:/id'];
    return Promise.all(urls.map(async (url) => (await tickmark.call('link.open', { url })).ok));
  });
  expect(replies).toEqual([true, false, false, false]);
  expect(await app.evaluate(() => (globalThis as { opened?: string[] }).opened)).toEqual([
    'https://example.com/a',
  ]);
});
