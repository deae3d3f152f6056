import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { mendFile } from '../../../electron/desktop/kept.ts';
import { defaultSettings } from '../../../shared/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'tickmark-kept-'));
const file = join(folder, 'tickmark.json');
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

const mended = (text: string) => {
  writeFileSync(file, text);
  mendFile(file);
  return JSON.parse(readFileSync(file, 'utf8'));
};
const setAside = () => readdirSync(folder).filter((name) => name.includes('.damaged-'));

describe('the file of what is kept between runs', () => {
  const sound = { settings: { ...defaultSettings, theme: 'dark' }, recent: ['/글'] };

  it('stays as it is when it is sound', () => {
    const text = `  ${JSON.stringify(sound)}`;
    mended(text);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(setAside()).toEqual([]);
  });

  it.each(['', '{"settings": {', '\0\0\0', 'null', '[]'])(
    'starts anew from %j, which is set aside',
    (text) => {
      expect(mended(text)).toEqual({});
      expect(setAside()).toHaveLength(1);
      expect(readFileSync(join(folder, setAside()[0]!), 'utf8')).toBe(text);
    },
  );

  it('keeps each value that fits, whatever stands beside it', () => {
    const text = JSON.stringify({
      settings: { ...sound.settings, fontSize: 900, fromTheFuture: true },
      recent: 'not a list',
      window: { bounds: { x: 0, y: 0, width: -5, height: 10 }, maximized: false },
    });
    expect(mended(text)).toEqual({ settings: sound.settings });
    expect(setAside()).toHaveLength(1);
  });

  it('need not be there', () => {
    mendFile(file);
    expect(readdirSync(folder)).toEqual([]);
  });
});
