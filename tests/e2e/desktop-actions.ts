import type { ElectronApplication, Page } from '@playwright/test';
import type { BrowserWindow, MessageBoxOptions } from 'electron';
import { expect } from './fixtures.ts';

export async function inWindow<T, A>(
  app: ElectronApplication,
  page: Page,
  act: (window: BrowserWindow, argument: A) => T,
  argument?: A,
): Promise<T> {
  const window = await app.browserWindow(page);
  return window.evaluate(act as never, argument);
}

/** Asks the window to close, as its own close button does; it may be gone before the answer comes. */
export async function closeWindow(app: ElectronApplication, page: Page): Promise<void> {
  await inWindow(app, page, (window) => setTimeout(() => window.close()) && undefined).catch(() => {});
}

export async function clickMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()!.getMenuItemById(wanted)!.click(), id);
}

/** Answers every message box with one of its buttons, and keeps what was asked. */
export async function answerMessageBox(app: ElectronApplication, response: number): Promise<void> {
  await app.evaluate(({ dialog }, button) => {
    const kept: unknown[] = [];
    Object.assign(globalThis, { asked: kept });
    dialog.showMessageBox = async (...args: unknown[]) => {
      const { message, detail, buttons } = args.at(-1) as MessageBoxOptions;
      kept.push({ message, detail, buttons });
      return { response: button, checkboxChecked: false };
    };
  }, response);
}

export const asked = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as { asked?: unknown[] }).asked);

export async function changeSettings(page: Page, some: object): Promise<void> {
  const ok = await page.evaluate(async (change) => {
    const { tickmark } = globalThis as unknown as {
      tickmark: { call(name: string, args: unknown): Promise<{ ok: boolean }> };
    };
    return (await tickmark.call('settings.change', change)).ok;
  }, some);
  expect(ok).toBe(true);
}
