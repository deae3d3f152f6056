import { z } from 'zod';
import { message } from '../../../i18n/index.ts';
import { readTarget } from '../../../markdown/target.ts';
import { findLinks, type Link } from '../../links/find-links.ts';
import { nearestArticles } from '../../links/nearest.ts';
import { addressOf, resolvePath } from '../../links/resolve.ts';
import { houseWords, option } from '../../options.ts';
import type { BlockRule, Report, Rule, RuleDocs, Told } from '../../rule.ts';
import type { BlockReading } from '../../text/block-reading.ts';

type MissingKey = 'lint.links.missingArticle' | 'lint.links.missingImage' | 'lint.links.missingFile';
type Kind = 'article' | 'image' | 'file';

const options = z.strictObject({
  ignore: option(houseWords(), {
    ko: '이렇게 시작하는 주소는 보지 않습니다. 글을 올리는 곳에만 있는 폴더(/images/)를 적습니다.',
    en: 'Addresses that begin so are left alone: folders that only the published site has, as /images/.',
  }),
});
type MissingOptions = z.infer<typeof options>;

type MissingRule = BlockRule<MissingOptions, 'library' | 'path'>;

/** One rule for each kind of file that a link can name: articles, pictures and everything else. */
const missing = (id: string, key: MissingKey, kind: Kind, docs: RuleDocs): MissingRule => ({
  id,
  severity: 'warning',
  scope: 'block',
  needs: ['library', 'path', 'links'],
  options,
  docs,
  check: (block, told, { ignore }) => missingFiles(block, told, kind, key, ignore),
});

function kindOf(link: Link, path: string): Kind {
  if (link.image) return 'image';
  return /\.(?:md|markdown|txt)$|(?:^|\/)[^./]+$/i.test(path) ? 'article' : 'file';
}

function missingFiles(
  block: BlockReading,
  { library, path: own }: Told<'library' | 'path'>,
  kind: Kind,
  key: MissingKey,
  ignore: MissingOptions['ignore'],
): readonly Report[] {
  return findLinks(block).flatMap((link) => {
    const target = readTarget(link.address);
    if (target.kind !== 'file' || kindOf(link, target.path) !== kind) return [];
    if (isSitePath(target.path, library)) return [];
    if (ignore.some((start) => link.address.startsWith(start))) return [];
    const path = resolvePath(target.path, own);
    if (path !== null && library.has(path)) return [];
    const span = link.addressSpan;
    const near = kind === 'article' ? nearestArticles(library, path ?? target.path, link.label) : [];
    return [
      {
        message: message(key, { target: target.path }),
        span,
        fixes: near.map((article) => ({
          title: message('lint.links.useNearest', { title: article.title }),
          edits: [{ ...span, insert: addressOf(article.path, own) }],
        })),
      },
    ];
  });
}

/**
 * `/posts/a`, and `/images/a.png` in a library without a folder of that name, are places of the site that publishes the
 * article, which is not to be seen here.
 */
function isSitePath(path: string, library: Told<'library'>['library']): boolean {
  if (!path.startsWith('/')) return false;
  const [, folder] = /^\/+([^/]+)\//.exec(path) ?? [];
  return /^(?:[^.]*|.*\/)$/.test(path) || (folder !== undefined && !library.has(folder));
}

export const missingRules: readonly Rule[] = [
  missing('links/missing-article', 'lint.links.missingArticle', 'article', {
    title: { ko: '없는 글로 가는 링크', en: 'Link to an article that is not there' },
    why: {
      ko: '관련 기사 링크가 폴더에 있는 글을 가리키는지 봅니다. 폴더를 열지 않았으면 아무 말도 하지 않습니다.',
      en: 'Links to related articles must lead to a file of the library. Where no library is open the rule stays silent.',
    },
    examples: [
      {
        wrong: '[컨테이너 운임](⟦./해운-운임표.md⟧)',
        right: '[컨테이너 운임](./해운-운임.md)',
        fixed: true,
      },
      { wrong: '[클라우드](⟦../cloud_outlook.md⟧ "전망")', right: '[클라우드](https://example.com/cloud)' },
      {
        wrong: '[운임](<⟦./없는 글.md⟧>)',
        right: '[운임](./%ED%95%B4%EC%9A%B4-%EC%9A%B4%EC%9E%84.md) `[운임](./없는-글.md)`',
      },
    ],
  }),
  missing('links/missing-image', 'lint.links.missingImage', 'image', {
    title: { ko: '없는 그림', en: 'Missing picture' },
    why: {
      ko: '글에 넣은 그림 파일이 폴더에 있는지 봅니다. /로 시작하는 주소는 첫 폴더가 여기에 있을 때만 봅니다. 없으면 글을 올리는 곳의 폴더입니다.',
      en: 'A picture of the article must be a file of the library. An address that begins with / is looked at where its first folder is here: else it is one of the published site.',
    },
    examples: [
      { wrong: '![운임](⟦images/rate.png⟧)', right: '![운임](images/freight.png)' },
      { wrong: '![운임](⟦/images/rate.png⟧)', right: '![운임](/assets/rate.png)' },
      {
        wrong: '![운임](⟦./rate.png⟧)',
        right: '![운임](/assets/rate.png)',
        options: { ignore: ['/assets/'] },
      },
    ],
  }),
  missing('links/missing-file', 'lint.links.missingFile', 'file', {
    title: { ko: '없는 파일로 가는 링크', en: 'Link to a missing file' },
    why: {
      ko: '첨부 파일처럼 글이 아닌 파일로 가는 링크를 봅니다.',
      en: 'A link to an attachment must lead to a file of the library.',
    },
    examples: [{ wrong: '[표](⟦data/table.xlsx⟧)', right: '[표](https://example.com/table.xlsx)' }],
  }),
];
