import { TickmarkError } from '../shared/errors.ts';

/** A file's bytes as base64. Rejects with `error.file.notFile` for a folder, which has a name and no bytes. */
export async function base64Of(file: File): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new TickmarkError('error.file.notFile', { path: file.name }));
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
}
