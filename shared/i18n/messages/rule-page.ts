import { catalogue } from '../message.ts';

/** What stands around a rule's documentation, in the problems panel, on the command line and in other editors. */
export const rulePage = catalogue({
  'rule.about': { ko: '{rule} 규칙 설명', en: 'About {rule}' },
  'rule.open': { ko: '규칙 설명 보기', en: 'About this rule' },
  'rule.failed': { ko: '규칙 설명을 읽지 못했습니다.', en: 'The page about this rule could not be read.' },
  'rule.wrong': { ko: '틀린 예 (⟦⟧ 안을 알립니다)', en: 'Wrong (⟦⟧ marks what is reported)' },
  'rule.wrongHere': { ko: '틀린 예 (밑줄 친 곳을 알립니다)', en: 'Wrong (what is reported is underlined)' },
  'rule.right': { ko: '바른 예', en: 'Right' },
  'rule.under': { ko: '이렇게 설정했을 때', en: 'With these settings' },
  'rule.silence': { ko: '이 규칙을 끄는 법', en: 'How to silence it' },
  'rule.silenceHere': {
    ko: '글의 한 곳에서만 끄려면 그 문단 위에 이유와 함께 적습니다. 이유가 없으면 꺼지지 않습니다.',
    en: 'In one place: above the paragraph, with a reason. Without a reason it has no effect.',
  },
  'rule.silenceLibrary': {
    ko: '폴더 전체에서 끄거나 수준을 바꾸려면 tickmark.config.yaml에 적습니다. off 대신 error, warning, info도 됩니다.',
    en: 'In the whole folder, in its tickmark.config.yaml. Instead of off there are error, warning and info.',
  },
  'rule.options': { ko: '옵션', en: 'Options' },
  'rule.optionsWhere': {
    ko: 'tickmark.config.yaml이나 글의 머리말에 적습니다. 다음은 기본값입니다.',
    en: 'In tickmark.config.yaml, or in an article’s front matter. These are the defaults.',
  },
  'rule.option.number': { ko: '{least}부터 {most}까지', en: '{least} to {most}' },
  'rule.option.list': { ko: '목록', en: 'a list' },
  'rule.option.map': { ko: '‘이름: 값’ 묶음', en: 'lines of “name: value”' },
  'rule.option.text': { ko: '글자', en: 'text' },
  'rule.option.default': { ko: '{taken}; 기본 {value}', en: '{taken}; {value} by default' },
  'rule.option.byProfile': { ko: '{profile}이면 {value}', en: '{value} under {profile}' },
});
