import type { CallResult } from '../../shared/contract.ts';

type Download = Extract<CallResult<'document.export'>, { outcome: 'download' }>;

/** Hands a file to the browser, which puts it where its user keeps downloads. */
export function download({ name, mediaType, base64 }: Download): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; a minute is plenty, and the memory comes back.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
