import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { icnsFile, icoFile } from '../../build/icon-files.ts';
import { root } from '../../build/targets.ts';

const icons = join(root, 'build', 'icons');
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height of a PNG, from its first chunk; fails on anything that is no PNG. */
function pngSize(png: Buffer): [number, number] {
  expect(png.subarray(0, 8)).toEqual(pngSignature);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function readIco(file: Buffer): { declared: number; png: Buffer }[] {
  expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    const offset = file.readUInt32LE(entry + 12);
    const png = file.subarray(offset, offset + file.readUInt32LE(entry + 8));
    return { declared: file[entry]! || 256, png };
  });
}

function readIcns(file: Buffer): { type: string; png: Buffer }[] {
  expect(file.subarray(0, 4).toString()).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const chunks: { type: string; png: Buffer }[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    chunks.push({
      type: file.subarray(at, at + 4).toString(),
      png: file.subarray(at + 8, at + file.readUInt32BE(at + 4)),
    });
  }
  return chunks;
}

describe('the icon files that are shipped', () => {
  it('Windows: every size, each picture as large as it says', () => {
    const entries = readIco(readFileSync(join(icons, 'icon.ico')));
    expect(entries.map(({ declared }) => declared)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    for (const { declared, png } of entries) expect(pngSize(png)).toEqual([declared, declared]);
  });

  it('macOS: every chunk, each picture as large as its type says', () => {
    const sizes = { ic11: 32, ic12: 64, ic07: 128, ic08: 256, ic13: 256, ic09: 512, ic14: 512, ic10: 1024 };
    const chunks = readIcns(readFileSync(join(icons, 'icon.icns')));
    expect(Object.fromEntries(chunks.map(({ type, png }) => [type, pngSize(png)[0]]))).toEqual(sizes);
  });

  it('Linux: each picture as large as its name says', () => {
    const names = readdirSync(join(icons, 'linux'));
    expect(names.length).toBeGreaterThanOrEqual(8);
    for (const name of names) {
      const [width, height] = pngSize(readFileSync(join(icons, 'linux', name)));
      expect(`${width}x${height}.png`).toBe(name);
    }
  });
});

describe('writing icon files', () => {
  const picture = (size: number, length: number) => ({ size, png: Buffer.alloc(length, size % 251) });

  it('keeps each picture’s bytes in an .ico', () => {
    const pictures = [picture(16, 5), picture(256, 300)];
    expect(readIco(Buffer.from(icoFile(pictures)))).toEqual(
      pictures.map(({ size, png }) => ({ declared: size, png })),
    );
  });

  it('puts a picture into each .icns chunk of its size', () => {
    const file = icnsFile([picture(32, 9), picture(256, 3)]);
    expect(readIcns(Buffer.from(file)).map(({ type, png }) => [type, png.length])).toEqual([
      ['ic11', 9],
      ['ic08', 3],
      ['ic13', 3],
    ]);
  });
});
