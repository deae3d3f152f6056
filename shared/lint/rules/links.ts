import { message } from '../../i18n/index.ts';
import { shiftSpan } from '../../span.ts';
import { findLinks, type Link } from '../links/find-links.ts';
import { addressOf, isFileAddress, nearestArticles, resolveAddress } from '../links/resolve.ts';
import type { ArticleRule, LintContext, Report, RuleDocs } from '../rule.ts';
import type { ArticleReading } from '../text/article-reading.ts';

type MissingKey = 'lint.links.missingArticle' | 'lint.links.missingImage' | 'lint.links.missingFile';

/** One rule for each kind of file that a link can name: articles, pictures and everything else. */
const missing = (
  id: string,
  key: MissingKey,
  fits: (link: Link) => boolean,
  docs: RuleDocs,
): ArticleRule => ({
  id,
  severity: 'warning',
  scope: 'article',
  docs,
  check: (reading, context) => missingFiles(reading, context, fits, key),
});

const isArticle = ({ address }: Link) =>
  /(?:\.(?:md|markdown|txt)|\/[^./?#]+|^[^./?#]+)(?:[?#].*)?$/i.test(address);

function missingFiles(
  reading: ArticleReading,
  { library, path }: LintContext,
  fits: (link: Link) => boolean,
  key: MissingKey,
): readonly Report[] {
  if (!library) return [];
  return reading.blocks.flatMap(({ reading: block, from }) =>
    findLinks(block).flatMap((link) => {
      if (!isFileAddress(link.address) || !fits(link)) return [];
      const target = resolveAddress(link.address, path);
      if (target !== null && library.has(target)) return [];
      const span = shiftSpan(link.addressSpan, from);
      const near =
        key === 'lint.links.missingArticle'
          ? nearestArticles(library, target ?? link.address, link.label)
          : [];
      return [
        {
          message: message(key, { target: decodeForReading(link.address) }),
          span,
          fixes: near.map((article) => ({
            title: message('lint.links.useNearest', { title: article.title }),
            edits: [{ ...span, insert: addressOf(article.path, path) }],
          })),
        },
      ];
    }),
  );
}

function decodeForReading(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

export const linkRules: readonly ArticleRule[] = [
  missing('links/missing-article', 'lint.links.missingArticle', (link) => !link.image && isArticle(link), {
    title: { ko: '없는 글로 가는 링크', en: 'Link to an article that is not there' },
    why: {
      ko: '관련 기사 링크가 라이브러리에 있는 글을 가리키는지 확인합니다. 글이 아직 파일이 아니거나 라이브러리를 열지 않았으면 아무 말도 하지 않습니다.',
      en: 'Links to related articles must lead to a file of the library. Where no library is open the rule stays silent.',
    },
    examples: [
      { wrong: '[해운 운임](⟦./없는-글.md⟧)', right: '[해운 운임](./해운-운임.md)' },
      { wrong: '[클라우드](⟦../cloud_outlook.md⟧ "전망")', right: '[클라우드](https://example.com/cloud)' },
    ],
  }),
];
