import type { ArticleSummary, Client } from '../../shared/contract.ts';
import { baseName } from '../../shared/library-path.ts';
import type { Span } from '../../shared/span.ts';

/** A new article's text: front matter with title, status and day, and an empty body. */
export function plainArticle(title: string, today: string): string {
  return `---\ntitle: ${yamlString(title)}\nstatus: draft\ndate: ${today}\ntickers: []\n---\n\n`;
}

const fence = /^---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*(?:\n|$)/m;

/** A template's text as an article of its own: its title, status and day are the new article's. */
export function fillTemplate(template: string, title: string, today: string): string {
  const text = template.replace(/\r\n?/g, '\n');
  const found = fence.exec(text);
  if (found?.index !== 0) return plainArticle(title, today) + text;
  const values = { title: yamlString(title), status: 'draft', date: today };
  let yaml = found[1]!;
  for (const [key, value] of Object.entries(values)) {
    const line = new RegExp(`^${key}:.*\\n`, 'm');
    yaml = line.test(yaml) ? yaml.replace(line, () => `${key}: ${value}\n`) : `${yaml}${key}: ${value}\n`;
  }
  return `---\n${yaml}---\n${text.slice(found[0].length)}`;
}

/** What a template is called: its title, or its file's name where the title is one to be filled in. */
export function templateName({ title, path }: Pick<ArticleSummary, 'title' | 'path'>): string {
  if (!title.includes('{{')) return title;
  return baseName(path)
    .replace(/\.[^.]*$/, '')
    .replace(/[-_]+/g, ' ');
}

/** Where writing begins: the first thing below the front matter that is to be filled in, else the body's beginning. */
export function firstBlank(text: string): Span {
  const start = bodyStart(text);
  const blank = /\{\{[^{}\n]*\}\}/.exec(text.slice(start));
  if (!blank) return { from: start, to: start };
  return { from: start + blank.index, to: start + blank.index + blank[0].length };
}

/** After the front matter and the blank line below it. */
function bodyStart(text: string): number {
  const front = fence.exec(text);
  if (front?.index !== 0) return 0;
  const end = front[0].length;
  return text[end] === '\n' ? end + 1 : end;
}

/** JSON's quoting is YAML's too, and holds for a title with a colon, a quote or a `#`. */
function yamlString(text: string): string {
  return JSON.stringify(text);
}

/** The text of a template on disk. Rejects with a TickmarkError. */
export async function readTemplate(client: Client, id: string): Promise<string> {
  const { text } = await client.call('document.open', { id });
  await client.call('document.close', { id });
  return text;
}
