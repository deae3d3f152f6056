import { catalogue } from '../message.ts';

/** What the lint engine itself says. The rules' own messages stand in the `lint-*` files beside this one. */
export const lint = catalogue({
  'lint.ignore.reason': {
    ko: '예외 처리에 이유가 없어 적용하지 않았습니다: <!-- tickmark-ignore {rule}: 이유 -->',
    en: 'This ignore gives no reason and was not applied: <!-- tickmark-ignore {rule}: reason -->',
  },
  'lint.ignore.unknown': {
    ko: '‘{rule}’이라는 규칙은 없습니다.',
    en: 'There is no rule “{rule}”.',
  },
  'lint.ignore.unused': {
    ko: '‘{rule}’ 예외 처리가 할 일이 없습니다. 지워도 됩니다.',
    en: 'This ignore of “{rule}” has nothing to ignore. It can go.',
  },
  'lint.ignore.expired': {
    ko: '‘{rule}’ 예외 처리의 기한({until})이 지났습니다.',
    en: 'This ignore of “{rule}” expired on {until}.',
  },
  'lint.ignore.remove': { ko: '예외 처리 지우기', en: 'Remove the ignore' },
  'lint.config.frontMatter': {
    ko: '머리말의 {key}: ‘{value}’은 쓸 수 없는 값입니다. 쓸 수 있는 값: {allowed}',
    en: 'Front matter {key}: “{value}” is not a value it can have. Possible: {allowed}',
  },
  'lint.config.yaml': { ko: 'YAML로 읽을 수 없습니다: {reason}', en: 'This is not YAML: {reason}' },
  'lint.config.unknownKey': { ko: '‘{key}’라는 설정은 없습니다.', en: 'There is no setting “{key}”.' },
  'lint.config.value': {
    ko: '{key}: 값이 맞지 않습니다. {expected}',
    en: '{key}: this value does not fit. {expected}',
  },
  'lint.config.unknownRule': { ko: '‘{rule}’이라는 규칙은 없습니다.', en: 'There is no rule “{rule}”.' },
});
