import type { Article } from '../../../shared/article/article.ts';
import { articleAuthor, articleTickers } from '../../../shared/article/metadata.ts';
import { escapeXml } from './xml-text.ts';

/** What the system shows of a document without opening it, from the front matter: only what that says. */
export function coreProperties(article: Article, language: string): string {
  const data = article.frontMatter?.data ?? {};
  const created = toW3cDate(data.date);
  const properties = [
    element('dc:title', article.title?.value),
    element('dc:creator', articleAuthor(article)),
    element('dc:description', data.description),
    element('cp:keywords', [...listOf(data.tags), ...articleTickers(article)].join(', ')),
    element('dc:language', language),
    date('dcterms:created', created),
    date('dcterms:modified', toW3cDate(data.lastmod ?? data.updated) ?? created),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${properties.join('')}</cp:coreProperties>`;
}

function element(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  return text ? `<${name}>${escapeXml(text)}</${name}>` : '';
}

function date(name: string, value: string | null): string {
  return value ? `<${name} xsi:type="dcterms:W3CDTF">${value}</${name}>` : '';
}

function listOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

/** A day, or a moment, as Word reads one; null for what is no date. */
function toW3cDate(value: unknown): string | null {
  const day =
    typeof value === 'string'
      ? /^\s*(\d{4}-\d{2}-\d{2})(?:[T ]([\d:.]+)\s*(Z|[+-]\d{2}:?\d{2})?)?\s*$/.exec(value)
      : null;
  if (!day) return null;
  const [, on, at = '00:00', zone = 'Z'] = day;
  const moment = new Date(`${on}T${at}${zone}`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString().replace(/\.\d+/, '');
}
