import { createHash } from 'node:crypto';
import { readFrontMatter } from '../../../shared/article/front-matter.ts';
import { setStatus } from '../../../shared/article/set-status.ts';
import { applyEdits } from '../../../shared/span.ts';
import { decode, encode } from '../files/encoding.ts';

/**
 * Names what an approval is about: a SHA-256 of the file's bytes with its status set to approved. The status itself stands
 * in the front matter, and what is approved is sent out next and becomes `exported`: were it part of what is named, the
 * approval would end by being followed. Every other byte counts, also those that no reader sees. A file whose front matter
 * cannot hold a status is named by its bytes as they are.
 */
export function approvedHash(bytes: Buffer): string {
  return createHash('sha256').update(asApproved(bytes)).digest('hex');
}

function asApproved(bytes: Buffer): Buffer {
  try {
    const { text, ...form } = decode(bytes, '');
    const edits = setStatus({ text, frontMatter: readFrontMatter(text) }, 'approved');
    return encode(applyEdits(text, edits), form);
  } catch {
    return bytes;
  }
}
