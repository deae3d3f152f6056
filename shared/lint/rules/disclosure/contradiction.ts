import { message } from '../../../i18n/index.ts';
import { findStatement } from '../../disclosure/check.ts';
import { findTriggers } from '../../disclosure/triggers.ts';
import type { ArticleRule } from '../../rule.ts';

/** A "not advice" line beside a call of one's own. */
export const contradiction: ArticleRule = {
  id: 'disclosure/contradiction',
  severity: 'warning',
  scope: 'article',
  needs: [],
  docs: {
    title: { ko: '고지와 추천의 모순', en: 'A disclaimer beside a call' },
    why: {
      ko: '투자 조언이 아니라는 문장은 매수·매도 추천을 지우지 못합니다. 추천을 빼거나, 남의 의견이면 누구의 것인지 밝히세요. 고지를 지우라는 뜻은 아닙니다.',
      en: 'To say “not advice” does not undo a buy or sell call. Drop the call, or say whose it is. The disclaimer itself should stay.',
    },
    examples: [
      {
        wrong: '- ⟦공격적: 매수⟧, 목표 $250\n\n본 기사는 투자 조언이 아닙니다.',
        right: '- 가온증권의 의견: 매수, 목표 $250\n\n본 기사는 투자 조언이 아닙니다.',
      },
      {
        wrong: '⟦Our view: buy⟧ on weakness.\n\nThis is not investment advice.',
        right: 'Analysts at Gaon rate it a buy.\n\nThis is not investment advice.',
      },
    ],
  },
  check(reading) {
    const [statement] = findStatement('notAdvice', reading).said;
    const [call, ...others] = findTriggers('rating', reading);
    if (!statement || !call) return [];
    return [
      {
        message: message('lint.disclosure.contradiction', { trigger: call.text }),
        span: call.span,
        related: [
          { span: { from: statement.from, to: statement.to }, message: message('lint.related.notAdvice') },
          ...others.slice(0, 5).map(({ span }) => ({ span, message: message('lint.related.trigger') })),
        ],
      },
    ];
  },
};
