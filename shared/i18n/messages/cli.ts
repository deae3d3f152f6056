import { catalogue } from '../message.ts';

/** The command line, and what the browser workbench says in the terminal. */
export const cli = catalogue({
  'cli.export.open': { ko: '{path}에 아직 열린 것이 있습니다: {points}', en: '{path}: still open: {points}' },
  'cli.export.kept': {
    ko: '{path:을/를} 내보내지 않았습니다: {why}',
    en: '{path} was not exported: {why}',
  },
  'cli.export.missing': {
    ko: '{path}에 넣지 못한 그림이 있습니다: {pictures}',
    en: '{path} lacks pictures: {pictures}',
  },
  'cli.export.upload': {
    ko: '{path}: 이 그림은 글에 표시된 자리에 직접 올리세요: {pictures}',
    en: '{path}: upload these pictures where the text names them: {pictures}',
  },
  'cli.seeHelp': {
    ko: '사용법은 tickmark --help로 볼 수 있습니다.',
    en: 'See tickmark --help.',
  },
  'cli.error.command': {
    ko: '없는 명령입니다: {name}.',
    en: 'There is no command “{name}”.',
  },
  'cli.error.commandNear': {
    ko: '없는 명령입니다: {name}. {near} 명령을 찾으셨나요?',
    en: 'There is no command “{name}”. Did you mean {near}?',
  },
  'cli.error.option': {
    ko: '{option} 옵션은 없습니다.',
    en: 'There is no option {option}.',
  },
  'cli.error.optionNear': {
    ko: '{option} 옵션은 없습니다. {near} 옵션을 찾으셨나요?',
    en: 'There is no option {option}. Did you mean {near}?',
  },
  'cli.error.optionValue': {
    ko: '{option} 뒤에 값을 적으세요.',
    en: 'Give a value with {option}.',
  },
  'cli.error.optionNoValue': {
    ko: '{option} 옵션에는 값을 적지 않습니다.',
    en: '{option} takes no value.',
  },
  'cli.error.choice': {
    ko: '--{option}에는 {choices} 가운데 하나를 쓰세요.',
    en: '--{option} takes one of {choices}.',
  },
  'cli.error.noPath': {
    ko: '경로를 하나 이상 적으세요.',
    en: 'Give at least one path.',
  },
  'cli.error.noPaths': {
    ko: '이 명령에는 경로를 적지 않습니다.',
    en: 'This command takes no path.',
  },
  'cli.error.noMatch': {
    ko: '{pattern}에 맞는 글이 없습니다. 셸이 패턴을 바꾸지 않도록 따옴표로 감싸세요.',
    en: 'No article matches {pattern}. Put it in quotes, so that the shell leaves it alone.',
  },
  'cli.error.noGit': {
    ko: '--since에는 Git이 필요한데 실행할 수 없습니다. Git을 설치하거나 PATH에 넣으세요.',
    en: '--since needs Git, which cannot be run. Install it or put it on the PATH.',
  },
  'cli.error.noRepository': {
    ko: '이 폴더는 Git 저장소가 아니어서 --since를 쓸 수 없습니다.',
    en: 'This folder is in no Git repository, so --since has nothing to go by.',
  },
  'cli.error.noRevision': {
    ko: 'Git에 없는 리비전입니다: {revision}. CI에서 일부만 받은 저장소라면 먼저 더 받아 오세요(fetch-depth: 0).',
    en: 'Git knows no revision {revision}. Where CI clones only a part, fetch more of it first (fetch-depth: 0).',
  },
  'cli.error.since': {
    ko: '{revision} 뒤에 바뀐 글을 Git에서 알 수 없습니다: {reason}',
    en: 'Git cannot tell what has changed since {revision}: {reason}',
  },
  'cli.error.onePath': {
    ko: '경로를 하나만 적으세요.',
    en: 'Give exactly one path.',
  },
  'cli.error.number': {
    ko: '--{option}에는 0 이상의 정수를 쓰세요.',
    en: '--{option} takes a whole number, 0 or more.',
  },
  'cli.error.stdinPath': {
    ko: '--stdin-path는 --stdin과 함께 쓰세요.',
    en: 'Use --stdin-path together with --stdin.',
  },
  'cli.error.stdinAndPaths': {
    ko: '--stdin을 쓸 때는 경로를 적지 마세요.',
    en: 'Give no paths with --stdin.',
  },
  'cli.error.stdinAndSince': {
    ko: '--since는 --stdin이 아니라 경로와 함께 쓰세요.',
    en: 'Use --since with paths, not with --stdin.',
  },
  'cli.init.noFolder': {
    ko: '폴더가 아닙니다: {path}. 설정을 둘 폴더를 적으세요.',
    en: '{path} is not a folder. Name the folder that the settings are for.',
  },
  'cli.error.stdinAndFix': {
    ko: '--fix는 --stdin이 아니라 경로와 함께 쓰세요.',
    en: 'Use --fix with paths, not with --stdin.',
  },
  'cli.error.dryRun': {
    ko: '--dry-run은 --fix와 함께 쓰세요.',
    en: 'Use --dry-run together with --fix.',
  },
  'cli.error.updateBaseline': {
    ko: '--update-baseline은 --baseline과 함께 쓰세요.',
    en: 'Use --update-baseline together with --baseline.',
  },
  'cli.error.baselineMissing': {
    ko: '기준 파일이 없습니다: {path}. 지금의 문제로 만들려면 --update-baseline을 함께 쓰세요.',
    en: 'There is no baseline {path}. Add --update-baseline to write one of the findings of today.',
  },
  'cli.error.baseline': {
    ko: '{path:은/는} Tickmark의 기준 파일이 아닙니다. --update-baseline으로 다른 이름에 새로 만드세요.',
    en: '{path} is not a baseline of Tickmark. Write a new one under another name with --update-baseline.',
  },
  'cli.error.rule': {
    ko: '없는 규칙입니다: {id}. tickmark rules로 목록을 볼 수 있습니다.',
    en: 'There is no rule “{id}”. tickmark rules lists them.',
  },
  'cli.error.ruleNear': {
    ko: '없는 규칙입니다: {id}. {near:을/를} 찾으셨나요?',
    en: 'There is no rule “{id}”. Did you mean {near}?',
  },
  'cli.error.noPage': {
    ko: '작업대 화면이 아직 빌드되지 않았습니다. npm run build를 먼저 실행하세요.',
    en: 'The workbench page has not been built. Run npm run build first.',
  },
  'cli.lint.articles.one': { ko: '글 1개', en: '1 article' },
  'cli.lint.articles.many': { ko: '글 {count}개', en: '{count} articles' },
  'cli.lint.summary': {
    ko: '{articles}: 오류 {errors}, 경고 {warnings}, 참고 {infos}',
    en: '{articles}: errors {errors}, warnings {warnings}, hints {infos}',
  },
  'cli.lint.most': {
    ko: '많은 순: {rules}. 지금 있는 문제를 덮어 두고 새 문제만 보려면 --baseline 파일 --update-baseline을 쓰세요.',
    en: 'Most of all: {rules}. To accept what is there today and see only what is new, use --baseline FILE --update-baseline.',
  },
  'cli.lint.figures': {
    ko: '숫자: 읽음 {read}, 뜻을 앎 {bound}, 맞춰 봄 {checked}, 어긋남 {conflicts}',
    en: 'figures: read {read}, bound {bound}, checked {checked}, conflicting {conflicts}',
  },
  'cli.lint.progress': { ko: '{total}개 가운데 {done}개를 검사함', en: 'checked {done} of {total}' },
  'cli.lint.tooManyWarnings': {
    ko: '경고가 {warnings}개로, --max-warnings가 허용하는 {most}개를 넘습니다.',
    en: 'Warnings: {warnings}; --max-warnings allows {most}.',
  },
  'cli.baseline.written': {
    ko: '{path}에 문제 {count}개를 적었습니다.',
    en: 'Wrote {path}, findings: {count}.',
  },
  'cli.baseline.stale': {
    ko: '기준 파일의 {name} {rule:은/는} 이제 없습니다: {line}',
    en: 'No longer found, still in the baseline: {name} {rule}: {line}',
  },
  'cli.baseline.gone': {
    ko: '기준 파일의 {name:은/는} 이제 없는 글입니다.',
    en: 'No longer there, still in the baseline: {name}',
  },
  'cli.fix.file': { ko: '{count}곳을 고쳤습니다', en: 'fixed {count}' },
  'cli.fix.done': {
    ko: '글 {files}개에서 {fixes}곳을 고쳤습니다.',
    en: 'Articles fixed: {files}, places: {fixes}.',
  },
  'cli.fix.would': {
    ko: '글 {files}개에서 {fixes}곳을 고칠 수 있습니다.',
    en: 'Articles that can be fixed: {files}, places: {fixes}.',
  },
  'cli.rules.more': {
    ko: '괄호 안은 기본 수준입니다. tickmark rules 규칙으로 설명을 볼 수 있습니다.',
    en: 'The severity in brackets is the default. tickmark rules RULE explains one.',
  },
  'cli.init.exists': {
    ko: '이미 설정이 있습니다: {path}. 그대로 두었습니다. 처음부터 다시 만들려면 그 파일의 이름을 바꾸고 다시 실행하세요.',
    en: 'There are settings already: {path}. They were left as they are. To start anew, rename that file and run this again.',
  },
  'cli.init.done': {
    ko: '{path:을/를} 만들었습니다. 열어서 폴더에 맞게 고치세요.',
    en: 'Wrote {path}. Open it and make it fit your folder.',
  },
  'lsp.ignore': {
    ko: '{rule} 넘어가기: 주석에 이유를 적으세요',
    en: 'Ignore {rule}: write the reason into the comment',
  },
  'lsp.fixAll': { ko: '판단이 필요 없는 {count}곳 고치기', en: 'Mend what needs no judgement ({count})' },
  'cli.serve.ready': {
    ko: 'Tickmark 작업대: {url} (끝내려면 Ctrl+C)',
    en: 'Tickmark workbench: {url} (Ctrl+C to stop)',
  },
  'cli.serve.unsaved': {
    ko: '저장하지 않은 글이 있습니다: {titles}. 그래도 끝내려면 Ctrl+C를 한 번 더 누르세요.',
    en: 'There is unsaved text: {titles}. Press Ctrl+C again to stop anyway.',
  },
  'cli.serve.refused': {
    ko: '이 주소로는 작업대를 열 수 없습니다. 터미널에 나온 주소를 그대로 열거나 Tickmark를 다시 시작하세요.',
    en: 'The workbench does not open at this address. Open the address shown in the terminal, or start Tickmark again.',
  },
});
