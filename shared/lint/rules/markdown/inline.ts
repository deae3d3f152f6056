import { codePoint } from '../../../code-point.ts';
import { message } from '../../../i18n/index.ts';
import type { BlockRule } from '../../rule.ts';

const spacedAddress =
  /(?<=\])\((?!<)((?:\.{0,2}\/)?[^\s<>()"'\r\n]{1,200}(?:[ \t][^\s<>()"'\r\n]{1,200}){1,10}\.(?:md|markdown|txt|png|jpe?g|gif|webp|pdf)(?:#[^\s<>()]{0,100})?)\)/g;

const linkSpace: BlockRule = {
  id: 'markdown/link-space',
  severity: 'warning',
  scope: 'block',
  needs: ['links'],
  hint: spacedAddress,
  docs: {
    title: { ko: '빈칸이 있는 주소', en: 'Address with a space' },
    why: {
      ko: '파일 이름에 빈칸이 있으면 <>로 감싸거나 %20으로 써야 링크가 됩니다.',
      en: 'An address with a space is a link only inside <> or with %20.',
    },
    examples: [
      {
        wrong: '[전망](⟦./articles/클라우드 시장.md⟧)',
        right: '[전망](<./articles/클라우드 시장.md>)',
        fixed: true,
      },
    ],
  },
  check(block) {
    return [...block.prose.matchAll(spacedAddress)].map(({ index, 1: address }) => {
      const span = { from: index + 1, to: index + 1 + address!.length };
      return {
        message: message('lint.markdown.linkSpace', { address: address! }),
        span,
        fixes: [
          {
            title: message('lint.markdown.linkBrackets'),
            edits: [{ ...span, insert: `<${address}>` }],
            safe: true as const,
          },
        ],
      };
    });
  },
};

const doubledTilde = /(?<![\d,.~])(\d[\d,.]{0,20}\s?[%가-힣A-Za-z]{0,6})~~(?=\s?[$₩]?\d)/g;

const rangeTilde: BlockRule = {
  id: 'markdown/range-tilde',
  severity: 'warning',
  scope: 'block',
  needs: ['digits'],
  hint: doubledTilde,
  docs: {
    title: { ko: '물결표 두 개인 범위', en: 'Range with two tildes' },
    why: {
      ko: '범위는 ~ 하나로 씁니다. ~~는 취소선입니다. 하나짜리 ~는 Tickmark에서 취소선이 되지 않습니다.',
      en: 'A range takes one tilde; two strike text out. A single one never does in Tickmark.',
    },
    examples: [{ wrong: '마진 30⟦~~⟧35%', right: '마진 30~35%', fixed: true }],
  },
  check(block) {
    return [...block.prose.matchAll(doubledTilde)].map(({ index, 0: whole, 1: before }) => {
      const span = { from: index + before!.length, to: index + whole.length };
      return {
        message: message('lint.markdown.rangeTilde', { words: whole }),
        span,
        fixes: [
          {
            title: message('lint.fix.replace', { right: '~' }),
            edits: [{ ...span, insert: '~' }],
            safe: true as const,
          },
        ],
      };
    });
  },
};

/** Zero-width spaces, soft hyphens and direction marks. The joiner of emoji families is none of them. */
const unseen = /[\u200B\u2060\uFEFF\u00AD\u200E\u200F\u202A-\u202E]+/g;

const invisible: BlockRule = {
  id: 'markdown/invisible',
  severity: 'warning',
  scope: 'block',
  needs: [],
  hint: unseen,
  docs: {
    title: { ko: '보이지 않는 문자', en: 'Invisible characters' },
    why: {
      ko: '다른 곳에서 붙여 넣을 때 따라오는 폭 없는 문자입니다. 검색, 강조, 숫자 인식을 깨뜨립니다.',
      en: 'Zero-width characters that come with pasted text break search, emphasis and figures.',
    },
    examples: [{ wrong: '매출⟦\u200B⟧ 1,000억', right: '매출 1,000억', fixed: true }],
  },
  check(block) {
    return [...block.prose.matchAll(unseen)].map(({ index, 0: found }) => {
      const span = { from: index, to: index + found.length };
      const code = codePoint(found);
      return {
        message: message('lint.markdown.invisible', { code }),
        span,
        fixes: [
          { title: message('lint.markdown.remove'), edits: [{ ...span, insert: '' }], safe: true as const },
        ],
      };
    });
  },
};

export const inlineRules = [linkSpace, rangeTilde, invisible] as const;
