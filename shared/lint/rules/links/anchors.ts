import { anchorsOf, foldAnchor } from '../../../article/anchors.ts';
import { flatMap } from '../../../flat-map.ts';
import { type Message, message } from '../../../i18n/index.ts';
import { readTarget } from '../../../markdown/target.ts';
import { type Span, shiftSpan } from '../../../span.ts';
import { findLinks, type Link } from '../../links/find-links.ts';
import { nearestAnchors } from '../../links/nearest-anchors.ts';
import { resolvePath } from '../../links/resolve.ts';
import type { Options } from '../../options.ts';
import type { ArticleRule, BlockRule, Report } from '../../rule.ts';

const missingAnchor: ArticleRule = {
  id: 'links/missing-anchor',
  severity: 'warning',
  scope: 'article',
  needs: ['links'],
  docs: {
    title: { ko: '없는 제목으로 가는 링크', en: 'Link to a heading that is not there' },
    why: {
      ko: '같은 글 안의 제목으로 가는 링크(#제목)가 실제 제목과 맞는지 봅니다. 글에 직접 적은 id도 자리로 칩니다.',
      en: 'A link to a heading of the same article (`#heading`) must name one of its headings, or an id that the text sets itself.',
    },
    examples: [
      { wrong: '## 수익성\n\n[위](⟦#수익⟧)', right: '## 수익성\n\n[위](#수익성)', fixed: true },
      {
        wrong: '## 위험 요인\n\n[위험](⟦#위험요인⟧)',
        right: '## 위험 요인\n\n[위험](#위험-요인)',
        fixed: true,
      },
    ],
  },
  check(reading) {
    const links = flatMap(reading.blocks, ({ reading: block, from }) =>
      findLinks(block).flatMap((link) => {
        const target = readTarget(link.address);
        return target.kind === 'fragment' && target.id !== ''
          ? [{ anchor: target.id, span: shiftSpan(anchorSpan(link), from) }]
          : [];
      }),
    );
    if (links.length === 0) return [];
    const anchors = anchorsOf(reading.article);
    return links
      .filter(({ anchor }) => !isThere(anchor, anchors))
      .map(({ anchor, span }) =>
        report(message('lint.links.missingAnchor', { anchor }), span, anchor, anchors),
      );
  },
};

const missingAnchorElsewhere: BlockRule<Options, 'library' | 'path'> = {
  id: 'links/missing-anchor-elsewhere',
  severity: 'warning',
  scope: 'block',
  needs: ['library', 'path', 'links'],
  docs: {
    title: {
      ko: '다른 글의 없는 제목으로 가는 링크',
      en: 'Link to a heading that another article does not have',
    },
    why: {
      ko: '다른 글의 제목으로 가는 링크(글.md#제목)가 그 글의 실제 제목과 맞는지 봅니다. 제목을 고치면 링크는 글의 맨 위로 갑니다. 편집기에 열어 둔 글은 저장하지 않은 제목까지 봅니다.',
      en: 'A link to a heading of another article (`other.md#heading`) must name one of its headings: once that is reworded, readers land at the top. Of an article that is open in the editor, its headings count as they stand there, saved or not.',
    },
    examples: [
      {
        wrong: '[운임 전망](./해운-운임.md⟦#운임-전망치⟧)',
        right: '[운임 전망](./해운-운임.md#운임-전망)',
        fixed: true,
      },
      {
        wrong: '[위험](<./해운-운임.md⟦#위험⟧>)',
        right: '[위험](./해운-운임.md#위험-요인) [없는 글](./없는-글.md#위험)',
      },
    ],
  },
  check(block, { library, path: own }) {
    return findLinks(block).flatMap((link): readonly Report[] => {
      const target = readTarget(link.address);
      if (link.image || target.kind !== 'file' || target.fragment === '') return [];
      const path = resolvePath(target.path, own);
      // An article's own headings are those of its text, not of its file.
      if (path === null || path === own?.normalize('NFC')) return [];
      const { fragment: anchor } = target;
      const anchors = library.has(path) ? library.anchors(path) : null;
      if (anchors === null || isThere(anchor, anchors)) return [];
      const said = message('lint.links.missingAnchorElsewhere', { anchor, target: target.path });
      return [report(said, anchorSpan(link), anchor, anchors)];
    });
  },
};

/** A browser itself knows the top of a page, and words to go to (`#:~:text=`). */
function isThere(anchor: string, anchors: ReadonlySet<string>): boolean {
  const folded = foldAnchor(anchor);
  return anchors.has(folded) || folded === 'top' || folded.startsWith(':~:');
}

/** The `#…` of an address. */
function anchorSpan({ address, addressSpan: { from, to } }: Link): Span {
  return { from: from + address.indexOf('#'), to };
}

function report(said: Message, span: Span, anchor: string, anchors: ReadonlySet<string>): Report {
  return {
    message: said,
    span,
    fixes: nearestAnchors(anchors, anchor).map((near) => ({
      title: message('lint.links.useAnchor', { anchor: near }),
      edits: [{ ...span, insert: `#${near}` }],
    })),
  };
}

export const anchorRules = [missingAnchor, missingAnchorElsewhere] as const;
