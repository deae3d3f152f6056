import { link, lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type HistoryVersion, maxFileBytes } from '../../../shared/contract.ts';
import { type Failure, TickmarkError, toFailure } from '../../../shared/errors.ts';
import { mapWide } from '../../map-wide.ts';
import { errorCode, type FileRef } from '../files/disk.ts';
import { versionOf } from '../files/read.ts';
import { readSidecar, writeSidecar } from '../files/sidecar.ts';
import { temporaryName } from '../files/temporary-name.ts';

/** A version of an article as it lies in the article's history folder: a file of its very bytes. */
export interface StoredVersion {
  /** The file's name without its extension: time, cause and hash. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly cause: Exclude<HistoryVersion['cause'], 'commit'>;
  /** The first 32 digits of the SHA-256 of its bytes. */
  readonly hash: string;
  readonly bytes: number;
  readonly name: string | null;
}

export interface StoredVersions {
  /** The newest first. */
  readonly versions: readonly StoredVersion[];
  /** What could not be read, and is left as it is. */
  readonly problems: readonly Failure[];
}

const fileName = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-(saved|auto|found)-([0-9a-f]{32})\.md$/;
const extension = '.md';
const nameExtension = '.name.json';
const Name = z.object({ format: z.literal(1), name: z.string().min(1).max(200) });
const mostNameBytes = 4096;

/** More files than this are not a history that Tickmark wrote; the newest are read. */
const mostFiles = 5000;

/** What a version's bytes are called in its file name. */
export function hashOf(bytes: Uint8Array): string {
  return versionOf(bytes).slice(0, 32);
}

export async function listVersions(folder: string): Promise<StoredVersions> {
  const names = (await readdir(folder)).sort().reverse();
  const named = new Set(names.filter((name) => name.endsWith(nameExtension)));
  const problems: Failure[] = [];
  const read = await mapWide(
    names.filter((name) => fileName.test(name)).slice(0, mostFiles),
    16,
    async (file) => {
      const id = file.slice(0, -extension.length);
      const found = await lstat(join(folder, file)).catch(gone);
      if (found === null) return null;
      if (!found.isFile()) return note(new TickmarkError('error.sidecar.file', { path: join(folder, file) }));
      const name = named.has(id + nameExtension) ? await readName(folder, id).catch(note) : null;
      return { ...partsOf(file), id, bytes: found.size, name };
    },
  );
  function note(error: unknown): null {
    problems.push(toFailure(error));
    return null;
  }
  return { versions: read.filter((version) => version !== null), problems };
}

/** The bytes of a version. Throws `error.history.damaged` where they are not those that were kept. */
export async function readVersion(folder: string, { id, hash }: StoredVersion): Promise<Buffer> {
  const bytes = await readSidecar(folder, id + extension, maxFileBytes);
  if (hashOf(bytes) !== hash)
    throw new TickmarkError('error.history.damaged', { path: join(folder, id + extension) });
  return bytes;
}

/** Keeps a version. Bytes that an older version of `known` holds are linked, not written again. */
export async function addVersion(
  folder: string,
  bytes: Uint8Array,
  { at, cause, known }: Pick<StoredVersion, 'at' | 'cause'> & { readonly known: readonly StoredVersion[] },
): Promise<StoredVersion> {
  const hash = hashOf(bytes);
  const id = `${new Date(at).toISOString().replace(/[-:.]/g, '')}-${cause}-${hash}`;
  const same = known.find((version) => version.hash === hash);
  const linked = same !== undefined && (await linkVersion(folder, same, id));
  if (!linked) await writeSidecar(folder, id + extension, bytes);
  return { id, at, cause, hash, bytes: bytes.length, name: null };
}

/** Names a version; null takes its name away. */
export async function nameVersion(folder: string, { id }: StoredVersion, name: string | null): Promise<void> {
  if (name === null) return rm(join(folder, id + nameExtension), { force: true });
  await writeSidecar(
    folder,
    id + nameExtension,
    JSON.stringify({ format: 1, name } satisfies z.infer<typeof Name>),
  );
}

export async function removeVersion(folder: string, { id }: StoredVersion): Promise<void> {
  await rm(join(folder, id + extension), { force: true });
}

/** What a crash may have left in the folder. */
export async function temporaries(folder: string): Promise<FileRef[]> {
  const names = (await readdir(folder)).filter((name) => temporaryName.test(name));
  return names.map((name) => ({ path: join(folder, name), shown: name }));
}

/** What the name of a kept version says of its bytes; null for any other file. */
export function keptHash(file: string): string | null {
  return fileName.test(file) ? partsOf(file).hash : null;
}

function partsOf(file: string): Pick<StoredVersion, 'at' | 'cause' | 'hash'> {
  const [, year, month, day, hour, minute, second, thousandth, cause, hash] = fileName.exec(file)!;
  return {
    at: Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandth}Z`) || 0,
    cause: cause as StoredVersion['cause'],
    hash: hash!,
  };
}

async function readName(folder: string, id: string): Promise<string> {
  const bytes = await readSidecar(folder, id + nameExtension, mostNameBytes);
  try {
    return Name.parse(JSON.parse(bytes.toString('utf8'))).name;
  } catch (error) {
    throw new TickmarkError(
      'error.history.damaged',
      { path: join(folder, id + nameExtension) },
      { cause: error },
    );
  }
}

function gone(error: unknown): null {
  if (errorCode(error) === 'ENOENT') return null;
  throw error;
}

/** False where the bytes are to be written: not every disk has links, and a damaged file must not be spread. */
async function linkVersion(folder: string, same: StoredVersion, id: string): Promise<boolean> {
  try {
    await readVersion(folder, same);
    await link(join(folder, same.id + extension), join(folder, id + extension));
    return true;
  } catch {
    return false;
  }
}
