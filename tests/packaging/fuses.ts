/** What stands before the fuses in every Electron build (electron/fuses, `src/constants.ts`). */
export const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** In the order of the wire (electronjs.org/docs/latest/tutorial/fuses). */
const fuseNames = [
  'RunAsNode',
  'EnableCookieEncryption',
  'EnableNodeOptionsEnvironmentVariable',
  'EnableNodeCliInspectArguments',
  'EnableEmbeddedAsarIntegrityValidation',
  'OnlyLoadAppFromAsar',
  'LoadBrowserProcessSpecificV8Snapshot',
  'GrantFileProtocolExtraPrivileges',
  'WasmTrapHandlers',
] as const;

/** The fuses of a program, read back from its bytes. */
export function readFuses(program: Buffer): Record<string, boolean> {
  const sentinel = program.indexOf(fuseSentinel);
  if (sentinel < 0) throw new Error('the program has no fuses');
  const wire = sentinel + fuseSentinel.length;
  const count = program[wire + 1]!;
  const states = program.subarray(wire + 2, wire + 2 + count).toString('latin1');
  return Object.fromEntries([...states].map((state, index) => [fuseNames[index] ?? index, state === '1']));
}
