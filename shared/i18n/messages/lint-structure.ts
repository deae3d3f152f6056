import { catalogue } from '../message.ts';

export const lintStructure = catalogue({
  'lint.structure.title': {
    ko: '제목이 없습니다. 머리말의 title이나 첫 줄의 # 제목을 적으세요.',
    en: 'No title. Give “title” in the front matter or a first line “# Title”.',
  },
  'lint.structure.titleLong': {
    ko: '제목이 {count}자입니다. {longest}자까지 씁니다.',
    en: 'The title has {count} characters; {longest} is the most.',
  },
  'lint.structure.frontMatter': {
    ko: '머리말을 읽을 수 없습니다: {reason}',
    en: 'The front matter cannot be read: {reason}',
  },
  'lint.structure.yamlQuote': {
    ko: '머리말을 읽을 수 없습니다. 여기서 연 따옴표를 닫지 않았습니다.',
    en: 'The front matter cannot be read: this quotation mark is never closed.',
  },
  'lint.structure.yamlBracket': {
    ko: '머리말을 읽을 수 없습니다. 여기서 연 괄호를 닫지 않았습니다.',
    en: 'The front matter cannot be read: this bracket is never closed.',
  },
  'lint.structure.yamlColon': {
    ko: '머리말을 읽을 수 없습니다. 값 안에 쌍점(:)이 있으면 값 전체를 따옴표로 묶으세요.',
    en: 'The front matter cannot be read: put a value that holds a colon in quotation marks.',
  },
  'lint.structure.yamlQuoteIt': { ko: '따옴표로 묶기', en: 'Put it in quotation marks' },
  'lint.structure.yamlTwice': {
    ko: '머리말을 읽을 수 없습니다. 같은 이름이 두 번 나옵니다.',
    en: 'The front matter cannot be read: this name stands there twice.',
  },
  'lint.structure.yamlTab': {
    ko: '머리말을 읽을 수 없습니다. 줄 앞의 탭을 빈칸으로 바꾸세요.',
    en: 'The front matter cannot be read: a line cannot be indented by a tab; use spaces.',
  },
  'lint.structure.yamlStart': {
    ko: '머리말을 읽을 수 없습니다. 기호나 따옴표로 시작하는 값은 전체를 따옴표로 묶으세요.',
    en: 'The front matter cannot be read: put all of a value that begins with a sign or a quotation mark in quotation marks.',
  },
  'lint.structure.yamlLine': {
    ko: '머리말을 읽을 수 없습니다. ‘이름: 값’으로 적고 쌍점(:) 다음을 띄우세요.',
    en: 'The front matter cannot be read: write “name: value”, with a space after the colon.',
  },
  'lint.structure.yamlPairIt': { ko: '‘이름: 값’으로 고치기', en: 'Write it as “name: value”' },
  'lint.structure.yamlIndent': {
    ko: '머리말을 읽을 수 없습니다. 이 줄의 들여쓰기가 다른 줄과 맞지 않습니다.',
    en: 'The front matter cannot be read: this line is not indented like the others.',
  },
  'lint.structure.yamlAlignIt': { ko: '들여쓰기 맞추기', en: 'Align it' },
  'lint.structure.yamlUnclosed': {
    ko: '여기서 연 머리말을 닫지 않았습니다. 머리말의 마지막 줄 아래에 --- 줄을 넣으세요.',
    en: 'The front matter that begins here is never closed: put a line --- below its last line.',
  },
  'lint.structure.yamlCloseIt': { ko: '머리말 닫기', en: 'Close the front matter' },
  'lint.structure.frontMatterValue': {
    ko: '{key}에 쓸 수 있는 값은 {allowed}입니다.',
    en: '{key} must be one of {allowed}.',
  },
  'lint.structure.oneH1': {
    ko: '# 제목은 글에 하나만 씁니다. 절 제목은 ##부터입니다.',
    en: 'One “# Title” an article; sections start at ##.',
  },
  'lint.structure.levelDown': {
    ko: '한 단계 낮추기 (# 제목 {count}개)',
    en: 'Lower by one level (# headings: {count})',
  },
  'lint.related.anotherH1': { ko: '이 제목도 #입니다.', en: 'This one, too, is a # heading.' },
  'lint.structure.headingLevel': {
    ko: '제목 단계를 건너뛰었습니다: {above} 다음에 {here}',
    en: 'A heading level is skipped: {here} under {above}',
  },
  'lint.structure.headingDeep': {
    ko: '{here} 제목은 쓰지 않습니다. 가장 낮은 단계는 {deepest}입니다.',
    en: 'A heading of {here} is too deep; {deepest} is the deepest.',
  },
  'lint.structure.emptySection': {
    ko: '‘{heading}’ 아래에 내용이 없습니다.',
    en: 'Nothing stands under “{heading}”.',
  },
  'lint.structure.leftover': {
    ko: '‘{words}’: 아직 채우지 않은 자리입니다.',
    en: '“{words}” still has to be filled in.',
  },
  'lint.structure.comment': {
    ko: '주석이 남아 있습니다. 독자에게는 보이지 않지만 파일에는 남습니다.',
    en: 'A comment is left. Readers do not see it, but it stays in the file.',
  },
  'lint.structure.faqQuestion': {
    ko: '질문이 물음표로 끝나지 않습니다.',
    en: 'This question has no question mark.',
  },
  'lint.structure.faqAnswer': { ko: '이 질문에 답(A:)이 없습니다.', en: 'This question has no answer (A:).' },
  'lint.structure.faqNumber': {
    ko: '질문 번호가 {expected}이어야 하는데 {found}입니다.',
    en: 'Question {found} stands where {expected} should.',
  },
  'lint.structure.sectionMissing': {
    ko: '‘{template}’ 양식의 절이 없습니다: {section}',
    en: 'A section of the template “{template}” is missing: {section}',
  },
  'lint.structure.addSection': { ko: '‘{section}’ 절 넣기', en: 'Add the section “{section}”' },
  'lint.structure.sectionOrder': {
    ko: '절의 순서가 양식과 다릅니다: {section} 다음에 {after}',
    en: 'Not in the template’s order: {after} should follow {section}',
  },
  'lint.structure.forecastMark': {
    ko: '{year}년은 아직 오지 않은 해인데 예상 표시({mark})가 없습니다.',
    en: '{year} has not come yet, and its column is not marked {mark}.',
  },
  'lint.structure.addMark': { ko: '{year}{mark}처럼 붙이기', en: 'Mark it {year}{mark}' },
  'lint.structure.makeTitle': { ko: '이 줄을 # 제목으로', en: 'Make this line the title' },
  'lint.structure.horizon': {
    ko: '‘{name}’의 기간이 다릅니다. 여기서는 {here}, 앞에서는 {before}.',
    en: '{name} means {here} here and {before} above.',
  },
  'lint.related.unmarkedYear': { ko: '이 해도 표시가 없습니다.', en: 'Nor is this year.' },
  'lint.related.horizon': { ko: '앞에서 쓴 기간', en: 'The period given above' },
  'lint.related.table': { ko: '표의 머리글 행', en: 'The table’s header' },
});
