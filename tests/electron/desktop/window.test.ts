import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ BrowserWindow: class {}, nativeTheme: {} }));
const { windowOptions } = await import('../../../electron/desktop/window.ts');
const { placement } = await import('../../../electron/desktop/window-state.ts');
const { surfaces } = await import('../../../electron/desktop/theme.ts');

const screen = { x: 0, y: 25, width: 1440, height: 875 };
const left = { x: -1920, y: 0, width: 1920, height: 1080 };
const state = (x: number, y: number, width = 1000, height = 700) => ({
  bounds: { x, y, width, height },
  maximized: false,
});

describe('a window of the workbench', () => {
  it('gives its page no way out', () => {
    expect(
      windowOptions({
        placement: { width: 900, height: 600 },
        background: surfaces.dark,
        preload: '/out/preload/preload.cjs',
        devTools: false,
      }),
    ).toEqual({
      width: 900,
      height: 600,
      minWidth: 640,
      minHeight: 420,
      show: false,
      title: 'Tickmark',
      backgroundColor: '#1a1d1b',
      webPreferences: {
        preload: '/out/preload/preload.cjs',
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        safeDialogs: true,
        spellcheck: false,
        devTools: false,
      },
    });
  });
});

describe('where the window stands', () => {
  it('is centred at first, and no larger than the display', () => {
    expect(placement(undefined, [screen])).toEqual({ width: 1360, height: 860 });
    expect(placement(undefined, [{ ...screen, width: 1024, height: 700 }])).toEqual({
      width: 1024,
      height: 700,
    });
  });

  it('is where it was, on any display that is still there', () => {
    expect(placement(state(100, 90), [screen])).toEqual({ x: 100, y: 90, width: 1000, height: 700 });
    expect(placement(state(-1800, 40), [screen, left])).toMatchObject({ x: -1800, y: 40 });
  });

  it('is centred again when its display is gone or its top cannot be grasped', () => {
    expect(placement(state(-1800, 40), [screen])).toEqual({ width: 1000, height: 700 });
    expect(placement(state(100, -300), [screen])).toEqual({ width: 1000, height: 700 });
    expect(placement(state(1400, 90), [screen])).toEqual({ width: 1000, height: 700 });
    expect(placement(state(100, 90), [])).toEqual({ width: 1000, height: 700 });
  });

  it('fits the display of today', () => {
    expect(placement(state(0, 25, 3000, 2000), [screen])).toEqual({ x: 0, y: 25, width: 1440, height: 875 });
  });
});
