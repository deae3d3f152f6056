import type { Log } from '../../log.ts';
import type { Disk } from '../files/disk.ts';
import type { Registry } from './registry.ts';

/** What it takes to work on the files that pages name. */
export interface FolderTools {
  readonly disk: Disk;
  readonly registry: Registry;
  readonly log: Log;
}
