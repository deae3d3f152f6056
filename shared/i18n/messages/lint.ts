import { catalogue } from '../message.ts';

/** What the lint engine itself says. The rules' own messages stand in the `lint-*` files beside this one. */
export const lint = catalogue({
  'lint.ignore.reason': {
    ko: '예외 처리에 이유가 없어 적용하지 않았습니다: <!-- tickmark-ignore {rule}: 이유 -->',
    en: 'This ignore gives no reason and was not applied: <!-- tickmark-ignore {rule}: reason -->',
  },
  'lint.ignore.unknown': {
    ko: '없는 규칙입니다: {rule}',
    en: 'There is no rule “{rule}”.',
  },
  'lint.ignore.unused': {
    ko: '{rule} 예외 처리가 쓰이지 않습니다. 지워도 됩니다.',
    en: 'This ignore of “{rule}” has nothing to ignore. It can go.',
  },
  'lint.ignore.expired': {
    ko: '{rule} 예외 처리의 기한({until})이 지났습니다.',
    en: 'This ignore of “{rule}” expired on {until}.',
  },
  'lint.ignore.noDay': {
    ko: '예외 처리의 기한 ‘{until}’은 날짜가 아니어서 적용하지 않았습니다. 2026-12-31처럼 적으세요.',
    en: '“{until}” is no day, so this ignore was not applied. Write it like 2026-12-31.',
  },
  'lint.ignore.remove': { ko: '예외 처리 지우기', en: 'Remove the ignore' },
  'lint.config.yaml': { ko: 'YAML로 읽을 수 없습니다({reason}).', en: 'This is not YAML ({reason}).' },
  'lint.config.yamlQuote': {
    ko: '여기서 연 따옴표를 닫지 않았습니다.',
    en: 'This quotation mark is never closed.',
  },
  'lint.config.yamlBracket': { ko: '여기서 연 괄호를 닫지 않았습니다.', en: 'This bracket is never closed.' },
  'lint.config.yamlColon': {
    ko: '값 안에 쌍점(:)이 있으면 값 전체를 따옴표로 묶으세요.',
    en: 'Put a value that holds a colon in quotation marks.',
  },
  'lint.config.yamlTwice': { ko: '같은 이름이 두 번 나옵니다.', en: 'This name stands there twice.' },
  'lint.config.yamlTab': {
    ko: '줄 앞의 탭을 빈칸으로 바꾸세요.',
    en: 'A line cannot be indented by a tab; use spaces.',
  },
  'lint.config.yamlStart': {
    ko: '기호나 따옴표로 시작하는 값은 전체를 따옴표로 묶으세요.',
    en: 'Put all of a value that begins with a sign or a quotation mark in quotation marks.',
  },
  'lint.config.yamlLine': {
    ko: '‘이름: 값’으로 적고 쌍점(:) 다음을 띄우세요.',
    en: 'Write “name: value”, with a space after the colon.',
  },
  'lint.config.yamlIndent': {
    ko: '이 줄의 들여쓰기가 다른 줄과 맞지 않습니다.',
    en: 'This line is not indented like the others.',
  },
  'lint.config.notSettings': {
    ko: '설정은 ‘이름: 값’을 한 줄에 하나씩 적어야 합니다.',
    en: 'Settings are lines of “name: value”.',
  },
  'lint.config.unknownKey': { ko: '없는 설정입니다: {key}', en: 'There is no setting “{key}”.' },
  'lint.config.unknownRule': { ko: '없는 규칙입니다: {rule}', en: 'There is no rule “{rule}”.' },
  'lint.config.unknownKeyNear': {
    ko: '없는 설정입니다: {key}. {near:을/를} 찾으셨나요?',
    en: 'There is no setting “{key}”. Did you mean “{near}”?',
  },
  'lint.config.unknownRuleNear': {
    ko: '없는 규칙입니다: {rule}. {near:을/를} 찾으셨나요?',
    en: 'There is no rule “{rule}”. Did you mean “{near}”?',
  },
  'lint.config.unknownTemplate': {
    ko: 'templates에 없는 양식입니다: {name}',
    en: 'There is no template “{name}” under “templates”.',
  },
  'lint.config.unknownOption': {
    ko: '{rule}에 없는 옵션입니다: {name}. 쓸 수 있는 옵션: {names}',
    en: '{rule} has no option “{name}”. It takes {names}.',
  },
  'lint.config.unknownOptionNear': {
    ko: '{rule}에 없는 옵션입니다: {name}. {near:을/를} 찾으셨나요? 쓸 수 있는 옵션: {names}',
    en: '{rule} has no option “{name}”. Did you mean “{near}”? It takes {names}.',
  },
  'lint.config.noOptions': {
    ko: '{rule}에는 severity 말고 옵션이 없습니다: {name}',
    en: '{rule} takes no option but severity: “{name}” means nothing to it.',
  },
  'lint.config.groupOption': {
    ko: '옵션은 규칙마다 적습니다. {rule} 같은 묶음에는 severity만 적을 수 있습니다: {name}',
    en: 'Options are given rule by rule; a group as {rule} takes a severity only, not “{name}”.',
  },
  'lint.config.levelOrOptions': {
    ko: '{key}에는 {allowed} 가운데 하나나 옵션 묶음이 와야 합니다. 옵션: severity, {names}',
    en: '{key} must be one of {allowed}, or a group of the options severity, {names}.',
  },
  'lint.config.range': {
    ko: '{key}에는 {least}부터 {most}까지의 정수가 와야 합니다.',
    en: '{key} must be a whole number from {least} to {most}.',
  },
  'lint.config.oneOf': {
    ko: '{key}에 쓸 수 있는 값은 {allowed}입니다.',
    en: '{key} must be one of {allowed}.',
  },
  'lint.config.list': { ko: '{key}에는 목록이 와야 합니다.', en: '{key} must be a list.' },
  'lint.config.text': { ko: '{key}에는 글자가 와야 합니다.', en: '{key} must be text.' },
  'lint.config.hangul': { ko: '{key}에는 한글로 끝나는 말이 와야 합니다.', en: '{key} must end in Hangul.' },
  'lint.config.map': {
    ko: '{key}에는 ‘이름: 값’ 묶음이 와야 합니다.',
    en: '{key} must be a group of “name: value” lines.',
  },
  'lint.config.empty': { ko: '{key:이/가} 비어 있습니다.', en: '{key} is empty.' },
  'lint.config.tooLong': { ko: '{key:이/가} 너무 깁니다.', en: '{key} is too long.' },
});
