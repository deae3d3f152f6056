import { randomBytes } from 'node:crypto';
import { computerTag } from './owner.ts';

/**
 * Our temporary files, short enough to fit beside a name of the full 255 bytes: the computer, the process that
 * writes it, and what tells its files apart. Locks (lock.ts) have a short name of their own and say inside whose
 * they are.
 */
export const temporaryName = /^\.~(?:([0-9a-f]{4})-([0-9a-f]{1,8})-)?[0-9a-f]{8}$/;

export function newTemporaryName(): string {
  return `.~${computerTag()}-${process.pid.toString(16)}-${randomBytes(4).toString('hex')}`;
}
