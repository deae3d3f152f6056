import { catalogue } from '../message.ts';

export const lintProse = catalogue({
  'lint.prose.ratio': {
    ko: '‘{wrong}’의 바른 표기는 ‘{right}’입니다.',
    en: '“{wrong}” is spelt “{right}”.',
  },
  'lint.prose.loanword': {
    ko: '‘{wrong}’의 외래어 표기는 ‘{right}’입니다.',
    en: 'The standard spelling of “{wrong}” is “{right}”.',
  },
  'lint.prose.spelling': {
    ko: '‘{wrong}’의 바른 표기는 ‘{right}’입니다.',
    en: '“{wrong}” is spelt “{right}”.',
  },
  'lint.prose.financeTerm': {
    ko: '‘{wrong}’: 사전에 없는 말입니다. 혹시 ‘{right}’인가요?',
    en: '“{wrong}” is not a word. Do you mean “{right}”?',
  },
  'lint.prose.redundancy': {
    ko: '‘{wrong}’: 같은 뜻이 겹쳤습니다. ‘{right}’ 하나면 됩니다.',
    en: '“{wrong}” says the same thing twice; “{right}” is enough.',
  },
  'lint.prose.josa': {
    ko: '조사가 맞지 않습니다: ‘{wrong}’ → ‘{right}’',
    en: 'The particle does not fit: “{wrong}” → “{right}”',
  },
  'lint.prose.doubleHedge': {
    ko: '‘{words}’: 어림을 두 번 말했습니다. 하나만 남기세요.',
    en: '“{words}” hedges twice. Keep one.',
  },
  'lint.prose.doublePassive': {
    ko: '이중 피동입니다: ‘{wrong}’ → ‘{right}’',
    en: 'A double passive: “{wrong}” → “{right}”',
  },
  'lint.prose.passive': {
    ko: '‘{words}’: 누가 그렇게 보는지 문장에 없습니다.',
    en: '“{words}”: the sentence does not say by whom.',
  },
  'lint.prose.passives': {
    ko: '{count}개 문장이 ‘예상된다’, ‘알려졌다’처럼 누가 한 말인지 밝히지 않습니다.',
    en: '{count} sentences like “is expected” do not say by whom.',
  },
  'lint.prose.certainty': {
    ko: '‘{words}’: 결과를 단정하는 표현입니다.',
    en: '“{words}” promises an outcome.',
  },
  'lint.prose.mixed': {
    ko: '표기가 섞였습니다. ‘{usual}’ {usualCount}번, ‘{rare}’ {rareCount}번. 하나로 맞추세요.',
    en: 'This article writes “{usual}” {usualCount}× and “{rare}” {rareCount}×. Use one.',
  },
  'lint.prose.mixedCommas': {
    ko: '큰 수의 쉼표 표기가 섞였습니다. ‘{usual}’처럼 쓴 곳이 {usualCount}군데, ‘{rare}’처럼 쓴 곳이 {rareCount}군데입니다. 하나로 맞추세요.',
    en: 'Commas in large numbers are mixed: {usualCount} written like “{usual}”, {rareCount} like “{rare}”. Use one.',
  },
  'lint.prose.mixedDollars': {
    ko: '달러 표기가 섞였습니다. ‘{usual}’처럼 쓴 곳이 {usualCount}군데, ‘{rare}’처럼 쓴 곳이 {rareCount}군데입니다. 하나로 맞추세요.',
    en: 'Amounts in dollars are mixed: {usualCount} written like “{usual}”, {rareCount} like “{rare}”. Use one.',
  },
  'lint.prose.dollar': { ko: '‘불’은 ‘{right}’처럼 달러로 씁니다.', en: '불 is written 달러: “{right}”.' },
  'lint.prose.commas': {
    ko: '이 폴더에서는 {wrong:을/를} {right:으로/로} 씁니다.',
    en: 'The house style writes “{wrong}” as “{right}”.',
  },
  'lint.prose.commasDropped': {
    ko: '언론 글에서는 보통 {wrong} 대신 쉼표 없이 {right:으로/로} 씁니다({count}군데). 쉼표를 쓰려면 tickmark.config.yaml의 numbers에 commas: with를 적으세요.',
    en: 'Papers usually drop the comma: “{right}”, not “{wrong}” ({count}×). To keep it, write “commas: with” under “numbers” in tickmark.config.yaml.',
  },
  'lint.prose.commasKept': {
    ko: '증권사 보고서에서는 보통 {wrong} 대신 쉼표를 넣어 {right:으로/로} 씁니다({count}군데). 쉼표를 빼려면 tickmark.config.yaml의 numbers에 commas: without을 적으세요.',
    en: 'Research usually keeps the comma: “{right}”, not “{wrong}” ({count}×). To drop it, write “commas: without” under “numbers” in tickmark.config.yaml.',
  },
  'lint.prose.spaceJoint': {
    ko: '이 폴더에서는 {right:으로/로} 띄어 씁니다.',
    en: 'The house style has a space here: “{right}”.',
  },
  'lint.prose.closeJoint': {
    ko: '이 폴더에서는 {right:으로/로} 붙여 씁니다.',
    en: 'The house style has no space here: “{right}”.',
  },
  'lint.prose.carry': {
    ko: '{wrong:은/는} {right:으로/로} 올려 씁니다.',
    en: '“{wrong}” carries over: “{right}”.',
  },
  'lint.prose.endingPlain': {
    ko: '합니다체 본문에 한다체 문장이 섞였습니다.',
    en: 'A plain-style sentence in a text in polite style.',
  },
  'lint.prose.endingPolite': {
    ko: '한다체 본문에 합니다체 문장이 섞였습니다.',
    en: 'A polite-style sentence in a text in plain style.',
  },
  'lint.prose.undated': {
    ko: '‘{words}’: 언제인지 알 수 없습니다. 머리말에 date를 적거나 연도를 쓰세요.',
    en: '“{words}” has no year. Add “date” to the front matter, or write the year.',
  },
  'lint.prose.term': {
    ko: '이 폴더의 용어: ‘{wrong}’ → ‘{right}’.',
    en: 'This library writes “{right}”, not “{wrong}”.',
  },
  'lint.prose.termWithNote': {
    ko: '이 폴더의 용어: ‘{wrong}’ → ‘{right}’. {note}',
    en: 'This library writes “{right}”, not “{wrong}”. {note}',
  },
  'lint.prose.doubledWord': { ko: '‘{word}’: 두 번 이어 썼습니다.', en: '“{word}” stands here twice.' },
  'lint.prose.article': { ko: '영어 관사: ‘{wrong}’ → ‘{right}’', en: '“{wrong}” should be “{right}”.' },
  'lint.prose.vagueSource': {
    ko: '‘{words}’: 누구인지 이름이 없습니다.',
    en: '“{words}” names nobody.',
  },
  'lint.prose.confused': {
    ko: '‘{wrong}’: 혹시 ‘{right}’인가요?',
    en: '“{wrong}” should probably be “{right}”.',
  },
  'lint.prose.wordy': {
    ko: '‘{wrong}’: ‘{right}’면 충분합니다.',
    en: '“{right}” says the same as “{wrong}”.',
  },
  'lint.prose.wordyDrop': { ko: '‘{wrong}’: 빼도 됩니다.', en: '“{wrong}” can go.' },
  'lint.prose.yearOnYear': {
    ko: '한 문단에 두 표기가 섞였습니다: ‘{right}’, ‘{wrong}’.',
    en: '“{wrong}” and “{right}” in one paragraph: use one.',
  },
  'lint.prose.yearForm': {
    ko: '이 폴더에서는 ‘{wrong}’ 대신 ‘{right}’를 씁니다.',
    en: 'The house style writes “{right}”, not “{wrong}”.',
  },
  'lint.related.passive': { ko: '여기도 주체가 없습니다.', en: 'Nor does this one.' },
  'lint.related.rare': { ko: '여기도 그렇게 썼습니다.', en: 'So here.' },
  'lint.related.usual': { ko: '다른 표기', en: 'The other spelling' },
  'lint.fix.replace': { ko: '{right:으로/로} 바꾸기', en: 'Change to “{right}”' },
  'lint.fix.unify': { ko: '모두 ‘{usual}’처럼 맞추기', en: 'Write all of them like “{usual}”' },
});
