import { z } from 'zod';
import { message } from '../../../i18n/index.ts';
import { option } from '../../options.ts';
import type { ArticleRule, Report } from '../../rule.ts';
import { addSection } from './add-section.ts';

/** A heading's words for comparing: without emoji, numbers, signs and spaces. */
const bare = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/^[\d.\s]+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

const template = {
  template: '기업',
  templates: { 기업: { sections: ['핵심 요약', '결론'] } },
};

const options = z.strictObject({
  order: option(z.boolean().default(true), {
    ko: '절이 양식의 순서대로 있어야 하는지.',
    en: 'Whether the sections must stand in the template’s order.',
  }),
});

export const requiredSections: ArticleRule<z.infer<typeof options>> = {
  id: 'structure/required-section',
  severity: 'warning',
  scope: 'article',
  needs: [],
  options,
  docs: {
    title: { ko: '양식의 절', en: 'Sections of the template' },
    why: {
      ko: '설정의 templates에 적은 절이 모두, 순서대로 있는지 봅니다. 제목은 이모지와 번호를 빼고 비교하며, 머리말의 template으로 양식을 고릅니다.',
      en: 'The sections listed under `templates` must be there, in order. Emoji and numbers do not count; `template` in the front matter chooses the list.',
    },
    examples: [
      {
        wrong: '---\ntitle: ⟦운임⟧\n---\n\n## 📌 핵심 요약\n\n글',
        right: '---\ntitle: 운임\n---\n\n## 📌 핵심 요약\n\n글\n\n## 🔐 결론\n\n글',
        config: template,
      },
      {
        wrong: '## 결론\n\n글\n\n⟦## 1. 핵심 요약⟧\n\n글',
        right: '## 1. 핵심요약\n\n글\n\n## 2. 결론과 전망\n\n글',
        config: template,
      },
      {
        wrong: '⟦## 결론⟧\n\n글',
        right: '## 결론\n\n글\n\n## 핵심 요약\n\n글',
        config: template,
        options: { order: false },
      },
    ],
  },
  check(reading, { config }, { order }): readonly Report[] {
    const { article, sections } = reading;
    const name = config.template;
    const wanted = name === undefined ? undefined : config.templates[name]?.sections;
    if (name === undefined || !wanted) return [];
    const headings = sections.flatMap(({ heading }) => (heading ? [heading] : []));
    const found = wanted.map((section) => ({
      section,
      heading: headings.find(({ text }) => bare(text).includes(bare(section))) ?? null,
    }));
    const at = article.title?.span ?? headings[0] ?? { from: article.body.from, to: article.body.from };
    const missing = found.flatMap(({ section, heading }, index): readonly Report[] => {
      if (heading) return [];
      const fix = addSection(reading, found, index);
      return [
        {
          message: message('lint.structure.sectionMissing', { template: name, section }),
          about: section,
          span: { from: at.from, to: at.to },
          ...(fix && { fixes: [fix] }),
        },
      ];
    });
    if (!order) return missing;
    const present = found.flatMap(({ section, heading }) => (heading ? [{ section, heading }] : []));
    const swapped = present.flatMap(({ section, heading }, index) => {
      const next = present[index + 1];
      if (!next || next.heading.from >= heading.from) return [];
      return [
        {
          message: message('lint.structure.sectionOrder', { section, after: next.section }),
          span: { from: heading.from, to: heading.to },
        },
      ];
    });
    return [...missing, ...swapped];
  },
};
