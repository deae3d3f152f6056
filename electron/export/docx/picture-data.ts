import { pixelsPerMm, room } from './measures.ts';

/** A picture in a form that Word takes, with the size to show it in, in CSS pixels. */
export interface PictureData {
  readonly type: 'png' | 'jpg' | 'gif' | 'bmp';
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture as large as the preview shows it, or as the page has room for; null where Word has no use for its format
 * (SVG, WebP, AVIF) or it is damaged. What it is its first bytes say, whatever its name is.
 */
export function readPictureData(bytes: Uint8Array): PictureData | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = sizeOf(data);
  if (!found || found.width < 1 || found.height < 1) return null;
  const scale = Math.min(
    1,
    (room.width * pixelsPerMm) / found.width,
    (room.height * pixelsPerMm) / found.height,
  );
  const scaled = (length: number) => Math.max(1, Math.floor(length * scale));
  return { type: found.type, data, width: scaled(found.width), height: scaled(found.height) };
}

/** The same of a `data:` URI. */
export function pictureOfUri(uri: string): PictureData | null {
  const base64 = /^data:[^,]*;base64,(.*)$/s.exec(uri)?.[1];
  return base64 === undefined ? null : readPictureData(Buffer.from(base64, 'base64'));
}

type Size = Pick<PictureData, 'type' | 'width' | 'height'>;

function sizeOf(data: Buffer): Size | null {
  const signature = data.toString('latin1', 0, 8);
  if (signature === '\x89PNG\r\n\x1a\n' && data.length >= 24) {
    return { type: 'png', width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  }
  if (/^GIF8[79]a/.test(signature) && data.length >= 10) {
    return { type: 'gif', width: data.readUInt16LE(6), height: data.readUInt16LE(8) };
  }
  if (signature.startsWith('BM') && data.length >= 26) {
    // Rows from the top down have a negative height.
    return { type: 'bmp', width: data.readInt32LE(18), height: Math.abs(data.readInt32LE(22)) };
  }
  return signature.startsWith('\xff\xd8\xff') ? sizeOfJpeg(data) : null;
}

/** Turned on its side by its camera, a photograph is shown upright, and its sides change places. */
function sizeOfJpeg(data: Buffer): Size | null {
  let sideways = false;
  for (let at = 2; at + 9 <= data.length && data[at] === 0xff; ) {
    const marker = data[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const height = data.readUInt16BE(at + 5);
      const width = data.readUInt16BE(at + 7);
      return sideways ? { type: 'jpg', width: height, height: width } : { type: 'jpg', width, height };
    }
    const length = data.readUInt16BE(at + 2);
    if (marker === 0xe1) sideways = isSideways(data.subarray(at + 4, at + 2 + length));
    at += 2 + length;
  }
  return null;
}

/** Whether an Exif segment says that the picture is turned by a quarter (TIFF tag 0x0112, values 5 to 8). */
function isSideways(exif: Buffer): boolean {
  if (exif.toString('latin1', 0, 6) !== 'Exif\0\0' || exif.length < 14) return false;
  const tiff = exif.subarray(6);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = first + 2 <= tiff.length ? short(first) : 0;
  for (let entry = first + 2, left = count; left > 0 && entry + 12 <= tiff.length; entry += 12, left--) {
    if (short(entry) === 0x0112) return short(entry + 8) >= 5;
  }
  return false;
}
