import { catalogue } from '../message.ts';

/** The command line, and what the browser workbench says in the terminal. */
export const cli = catalogue({
  'cli.usage': {
    ko: `tickmark: 투자 글의 숫자와 고지, 마크다운을 검사합니다.

사용법
  tickmark lint [--format text|json] [--config 파일] 경로…     글을 검사합니다
  tickmark figures [--format text|json] 경로…                   글의 숫자를 어떻게 읽었는지 보여 줍니다
  tickmark export --to html,pdf [--out 폴더] 경로…              글을 내보냅니다
  tickmark serve [--no-open] 경로                               브라우저에서 작업대를 엽니다

경로는 글 파일이나 폴더입니다. 폴더는 그 아래의 글(.md .markdown .txt)을 모두 뜻합니다.

옵션
  --lang ko|en   메시지의 언어 (기본: 시스템 언어)
  --help         이 도움말
  --version      버전

lint의 종료 코드: 0 오류 없음, 1 오류 있음, 2 검사하지 못한 것이 있음`,
    en: `tickmark: checks the figures, disclosures and Markdown of investment articles.

Usage
  tickmark lint [--format text|json] [--config FILE] PATH…     check articles
  tickmark figures [--format text|json] PATH…                  show how the figures were read
  tickmark export --to html,pdf [--out DIR] PATH…              export articles
  tickmark serve [--no-open] PATH                              open the workbench in the browser

A PATH is an article or a folder; a folder means all articles below it (.md .markdown .txt).

Options
  --lang ko|en   language of the messages (default: the system's)
  --help         this help
  --version      the version

Exit codes of lint: 0 no errors, 1 some errors, 2 something could not be checked`,
  },
  'cli.seeHelp': {
    ko: '사용법은 tickmark --help로 볼 수 있습니다.',
    en: 'See tickmark --help.',
  },
  'cli.error.command': {
    ko: '"{name}" 명령은 없습니다.',
    en: 'There is no command "{name}".',
  },
  'cli.error.option': {
    ko: '옵션을 읽지 못했습니다: {reason}',
    en: 'The options could not be read: {reason}',
  },
  'cli.error.choice': {
    ko: '--{option}에는 {choices} 가운데 하나를 쓰세요.',
    en: '--{option} takes one of {choices}.',
  },
  'cli.error.noPath': {
    ko: '경로를 하나 이상 적으세요.',
    en: 'Give at least one path.',
  },
  'cli.error.onePath': {
    ko: '경로를 하나만 적으세요.',
    en: 'Give exactly one path.',
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
  'cli.lint.figures': {
    ko: '숫자: 읽음 {read}, 뜻을 앎 {bound}, 맞춰 봄 {checked}, 어긋남 {conflicts}',
    en: 'figures: read {read}, bound {bound}, checked {checked}, conflicting {conflicts}',
  },
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
