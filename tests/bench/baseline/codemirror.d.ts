/** The bundle of packages that only the bench installs (see peers.ts). */
declare module 'codemirror' {
  import type { Extension } from '@codemirror/state';
  export const basicSetup: Extension;
}
