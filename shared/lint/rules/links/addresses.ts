import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { readTarget } from '../../../markdown/target.ts';
import { type Span, shiftSpan } from '../../../span.ts';
import { findLinks, type Link } from '../../links/find-links.ts';
import { resolvePath } from '../../links/resolve.ts';
import type { Options } from '../../options.ts';
import type { ArticleRule, BlockRule, Report } from '../../rule.ts';
import type { ArticleReading } from '../../text/article-reading.ts';
import type { BlockReading } from '../../text/block-reading.ts';
import { lineAt } from '../../text/lines.ts';
import { spacedAddresses } from './spaced-address.ts';

/** What a link leads to, in one spelling; null for what is no place of its own. */
function placeOf(link: Link, own: string | null): string | null {
  const target = readTarget(link.address);
  if (target.kind === 'file') {
    const path = resolvePath(target.path, own);
    return path === null ? null : `${path}#${target.fragment}`;
  }
  return target.kind === 'web' ? target.href.replace(/\/$/, '') : null;
}

const selfLink: BlockRule<Options, 'path'> = {
  id: 'links/self',
  severity: 'warning',
  scope: 'block',
  needs: ['path', 'links'],
  docs: {
    title: { ko: '자기 자신으로 가는 링크', en: 'Link to itself' },
    why: {
      ko: '관련 기사가 지금 읽는 글을 다시 가리킵니다. 글 안의 제목으로 가는 링크는 #으로 시작합니다.',
      en: 'A related article that is the article itself. A link to one of its headings starts with `#`.',
    },
    examples: [{ wrong: '[이 글](⟦./home.md⟧)', right: '[위로](#요약) [다른 글](./은행주-배당.md)' }],
  },
  check(block, { path }) {
    if (path === null) return [];
    const own = path.normalize('NFC');
    return findLinks(block)
      .filter((link) => !link.image && placeOf(link, path)?.split('#')[0] === own)
      .map((link) => ({ message: message('lint.links.self'), span: link.addressSpan }));
  },
};

const duplicateLink: ArticleRule<Options, 'path'> = {
  id: 'links/duplicate',
  severity: 'info',
  scope: 'article',
  needs: ['path', 'links'],
  docs: {
    title: { ko: '같은 목록의 같은 링크', en: 'The same link twice in a list' },
    why: {
      ko: '한 절의 목록에 같은 글이 두 번 나옵니다. 본문에서 다시 언급하는 링크는 세지 않습니다.',
      en: 'One list names the same place twice. Links in running text may repeat.',
    },
    examples: [
      {
        wrong: '- [운임](./해운-운임.md)\n- [배당](./은행주-배당.md)\n- [운임 다시](⟦./해운-운임.md⟧)',
        right: '- [운임](./해운-운임.md)\n- [배당](./은행주-배당.md)',
      },
    ],
  },
  check(reading, { path }) {
    const links = linksOfLists(reading);
    let next = 0;
    return flatMap(reading.sections, (section) => {
      const seen = new Map<string, Span>();
      const reports: Report[] = [];
      for (; next < links.length && links[next]!.at + links[next]!.link.from < section.to; next += 1) {
        const { link, at } = links[next]!;
        const place = placeOf(link, path);
        const span = shiftSpan(link.addressSpan, at);
        const first = place === null ? undefined : seen.get(place);
        if (place !== null && !first) seen.set(place, span);
        if (first) {
          const related = [{ span: first, message: message('lint.links.first') }];
          reports.push({ message: message('lint.links.duplicate'), span, related });
        }
      }
      return reports;
    });
  },
};

interface PlacedLink {
  readonly link: Link;
  /** Where its block starts. */
  readonly at: number;
}

/** The links that stand in list items, in order. */
function linksOfLists(reading: ArticleReading): readonly PlacedLink[] {
  return flatMap(reading.blocks, ({ reading: block, from }) => {
    const links = findLinks(block).filter((link) => !link.image);
    let next = 0;
    return flatMap(block.lines, (line) => {
      const inLine: PlacedLink[] = [];
      for (; next < links.length && links[next]!.from < line.to; next += 1) {
        if (line.kind === 'item') inLine.push({ link: links[next]!, at: from });
      }
      return inLine;
    });
  });
}

/** An address that no browser follows: a slash or letter short, one scheme inside another, no host. */
const malformed =
  /^(?:https?:\/(?!\/)|https?:(?!\/)|https?\/\/|h?t?tps?:\/\/https?:|htt?p?s?s:\/\/(?<!https:\/\/)|ttps?:\/\/|htp:\/\/|htps:\/\/|hhttps?:|https?:\/\/[^/\s]*[,;\s]|https?:\/\/(?:\/|$|\.)|https?:\/\/[^/\s.:]+(?:\/|$)(?<!localhost))/i;

const malformedUrl: BlockRule = {
  id: 'links/malformed-url',
  severity: 'warning',
  scope: 'block',
  needs: [],
  docs: {
    title: { ko: '잘못된 주소', en: 'Malformed address' },
    why: {
      ko: '빗금이 빠지거나 http가 두 번 들어간 주소, 빈칸으로 끊긴 주소, 빈 주소를 찾습니다. 이름에 든 빈칸은 %20으로 씁니다.',
      en: 'Addresses with a slash missing, a scheme twice, a space inside, or nothing at all. A space in a name is written %20.',
    },
    examples: [
      { wrong: '[공시](⟦https:/example.com/a⟧)', right: '[공시](https://example.com/a)' },
      { wrong: '[공시](⟦https://https://example.com⟧)', right: '[공시](https://example.com/?u=https://a.b)' },
      { wrong: '⟦[공시]()⟧', right: '[공시](https://example.com)' },
      { wrong: '[공시](⟦htp://example.com⟧)', right: '[편지](mailto:desk@example.com)' },
      {
        wrong: '[공시](⟦https://example.com/2026 공시.pdf⟧)',
        right: '[공시](https://example.com/2026%20공시.pdf)',
        fixed: true,
      },
      { wrong: '[공시](⟦https:// example.com⟧)', right: '[공시](https://example.com)', fixed: true },
    ],
  },
  check(block) {
    const broken = findLinks(block).flatMap((link): readonly Report[] => {
      if (link.address === '') {
        return [{ message: message('lint.links.empty'), span: { from: link.from, to: link.to } }];
      }
      if (!malformed.test(link.address)) return [];
      return [
        { message: message('lint.links.malformed', { address: link.address }), span: link.addressSpan },
      ];
    });
    return [...broken, ...spacedAddresses(block, codeTold(block))];
  },
};

/** A bare address and the Korean particle that GitHub's autolinks swallow with it. */
const bare =
  /(?<![(<"'[\]/\w])((?:https?:\/\/|www\.)[^\s<>가-힣()[\]"']{1,1000}[\w/])((?:에서는|에서도|에서|에는|에게|으로|부터|까지|이라는|라는|입니다|이다|처럼|보다|에|를|을|은|는|이|가|의|로|과|와|도))(?=[\s.,!?)]|$)/g;

const swallowedParticle: BlockRule = {
  id: 'links/swallowed-particle',
  severity: 'warning',
  scope: 'block',
  needs: ['korean', 'addresses'],
  docs: {
    title: { ko: '조사를 삼킨 주소', en: 'Particle inside an address' },
    why: {
      ko: '주소 바로 뒤에 조사를 붙이면 조사까지 주소로 읽혀 링크가 깨집니다.',
      en: 'A Korean particle right behind a bare address becomes part of the link and breaks it.',
    },
    examples: [
      {
        wrong: '⟦https://dart.fss.or.kr/에서⟧ 확인',
        right: '<https://dart.fss.or.kr/>에서 확인',
        fixed: true,
      },
      { wrong: '⟦www.sec.gov를⟧ 참고', right: '[www.sec.gov](https://www.sec.gov)를 참고', fixed: true },
      {
        wrong: '⟦https://example.com/a은⟧ 닫혔다.',
        right: '<https://example.com/a>은 닫혔다. https://example.com/위키/은행 https://example.com 에서',
      },
    ],
  },
  check(block) {
    if (!block.text.includes('://') && !block.text.includes('www.')) return [];
    const isCode = codeTold(block);
    return [...block.text.matchAll(bare)].flatMap(({ index, 0: whole, 1: address, 2: particle }) => {
      if (isCode(index)) return [];
      const linked = address!.startsWith('www.') ? `[${address}](https://${address})` : `<${address}>`;
      return [
        {
          message: message('lint.links.swallowed', { particle: particle! }),
          span: { from: index, to: index + whole.length },
          fixes: [
            {
              title: message('lint.links.bracket'),
              edits: [{ from: index, to: index + address!.length, insert: linked }],
              safe: true as const,
            },
          ],
        },
      ];
    });
  },
};

/**
 * Tells whether an offset stands in code: in a fence, or behind an odd number of backticks on its line. To be asked
 * in the order of the text, so that no stretch is counted twice.
 */
function codeTold({ text, lines }: BlockReading): (at: number) => boolean {
  let counted = 0;
  let ticks = 0;
  return (at) => {
    const line = lineAt(lines, at);
    if (line?.kind === 'code') return true;
    const start = line?.from ?? 0;
    if (start > counted) {
      counted = start;
      ticks = 0;
    }
    ticks += text.slice(counted, at).match(/`/g)?.length ?? 0;
    counted = at;
    return ticks % 2 === 1;
  };
}

export const addressRules = [selfLink, duplicateLink, malformedUrl, swallowedParticle] as const;
