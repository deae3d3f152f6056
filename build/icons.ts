import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../electron/export/find-chromium.ts';
import { type IconPicture, icnsFile, icoFile } from './icon-files.ts';
import { root } from './targets.ts';

// Draws every icon file from the two drawings. Run it after changing one of them; the results are committed.
const folder = join(root, 'build', 'icons');

/** Up to this size (pixels) the figure cannot be read, so the smaller drawing shows the tick alone. */
const largestSmall = 32;
/** macOS keeps a margin around the tile (Apple's icon grid: 824 of 1024). */
const macShare = 824 / 1024;

const sizes = {
  linux: [16, 24, 32, 48, 64, 128, 256, 512],
  windows: [16, 24, 32, 48, 64, 128, 256],
  mac: [32, 64, 128, 256, 512, 1024],
} as const;

async function draw(page: Page, size: number, share: number): Promise<IconPicture> {
  const drawing = readFileSync(join(folder, size <= largestSmall ? 'tickmark-small.svg' : 'tickmark.svg'));
  const source = `data:image/svg+xml;base64,${drawing.toString('base64')}`;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0; display: grid; place-items: center; height: 100vh }</style>
    <img src="${source}" style="width: ${share * 100}vw">`,
  );
  await page.locator('img').evaluate((image) => (image as unknown as { decode(): Promise<void> }).decode());
  return { size, png: await page.screenshot({ omitBackground: true }) };
}

const executablePath = findChromium();
if (!executablePath) throw new Error('drawing the icons needs Chromium, Chrome or Edge');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ deviceScaleFactor: 1 });
const drawAll = async (wanted: readonly number[], share = 1) => {
  const pictures: IconPicture[] = [];
  for (const size of wanted) pictures.push(await draw(page, size, share));
  return pictures;
};

mkdirSync(join(folder, 'linux'), { recursive: true });
for (const { size, png } of await drawAll(sizes.linux)) {
  writeFileSync(join(folder, 'linux', `${size}x${size}.png`), png);
}
writeFileSync(join(folder, 'icon.ico'), icoFile(await drawAll(sizes.windows)));
writeFileSync(join(folder, 'icon.icns'), icnsFile(await drawAll(sizes.mac, macShare)));
await browser.close();
