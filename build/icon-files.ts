/** A picture of an icon: PNG bytes, `size` pixels wide and high. */
export interface IconPicture {
  readonly size: number;
  readonly png: Uint8Array;
}

/**
 * A Windows icon file. Each picture is kept as PNG, which Windows reads since Vista; the layout is that of
 * ICONDIR and ICONDIRENTRY (Microsoft, "Icons in Win32"): a width of 0 means 256 pixels.
 */
export function icoFile(pictures: readonly IconPicture[]): Uint8Array {
  const headerLength = 6;
  const entryLength = 16;
  const header = Buffer.alloc(headerLength + entryLength * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = headerLength + entryLength * index;
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/**
 * Which chunks of a macOS icon file hold which size: for normal displays, and for those with twice the pixels. The
 * chunks for 16 and 32 pixels on normal displays take no PNG in an application's icon; macOS scales others down.
 */
const icnsTypes: Readonly<Record<number, readonly string[]>> = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** A macOS icon file: chunks of type, length (big-endian, with its own 8 bytes) and PNG. */
export function icnsFile(pictures: readonly IconPicture[]): Uint8Array {
  const chunk = (type: string, content: Uint8Array) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(content.length + 8, 4);
    return Buffer.concat([head, content]);
  };
  const chunks = pictures.flatMap(({ size, png }) => (icnsTypes[size] ?? []).map((type) => chunk(type, png)));
  return chunk('icns', Buffer.concat(chunks));
}
