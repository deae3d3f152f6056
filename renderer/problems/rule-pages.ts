import type { RulePage } from '../../shared/lint/docs.ts';
import { fetchFile } from '../fetch-file.ts';

/** Every rule's documentation, as the build wrote it beside the page. */
const readPages = async (): Promise<readonly RulePage[]> => {
  const bytes = await fetchFile(new URL('rules.json', document.baseURI).href);
  return JSON.parse(new TextDecoder().decode(bytes)) as readonly RulePage[];
};

/** A rule's documentation. Rejects where it cannot be read. */
export async function readRulePage(id: string): Promise<RulePage> {
  const page = (await readPages()).find((one) => one.id === id);
  if (!page) throw new Error(`no page of ${id}`);
  return page;
}
