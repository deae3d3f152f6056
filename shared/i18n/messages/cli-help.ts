import { catalogue } from '../message.ts';

/** What `--help` says, of the program and of each command. */
export const cliHelp = catalogue({
  'cli.usage': {
    ko: `tickmark: 투자 글의 숫자와 고지, 마크다운을 검사합니다.

사용법
  tickmark lint [옵션]… 경로…       글을 검사합니다
  tickmark fix [옵션]… 경로…        맞춤법과 마크다운처럼 판단이 필요 없는 것을 고칩니다
  tickmark figures [옵션]… 경로…    글의 숫자를 어떻게 읽었는지 보여 줍니다
  tickmark rules [규칙]…            규칙의 목록, 또는 한 규칙의 설명을 보여 줍니다
  tickmark init [폴더]              설명이 달린 tickmark.config.yaml을 만듭니다
  tickmark doctor [옵션]… 폴더      폴더의 이름, 인코딩, 링크, 남은 파일을 살피고, 시킨 것만 고칩니다
  tickmark schema                   tickmark.config.yaml의 JSON 스키마를 보여 줍니다
  tickmark export --to 형식 경로…   글을 내보냅니다
  tickmark serve 경로               브라우저에서 작업대를 엽니다
  tickmark lsp                      VS Code, Neovim, Zed 같은 편집기의 언어 서버로 동작합니다

명령마다의 옵션과 예는 tickmark 명령 --help로 볼 수 있습니다.

경로는 글 파일이나 폴더, 또는 패턴입니다. 폴더는 그 아래의 글(.md .markdown .txt)을 모두 뜻합니다.
패턴은 따옴표로 감싸서 적습니다: 'posts/**/*.md'. '!drafts/**'처럼 !로 시작하면 그만큼 뺍니다.

어디서나 쓰는 옵션
  --lang ko|en      메시지의 언어 (기본: 시스템 언어)
  -h, --help        도움말
  --version         버전

종료 코드
  0  오류가 없음
  1  오류가 있거나 경고가 --max-warnings보다 많음
  2  하지 못한 일이 있음`,
    en: `tickmark: checks the figures, disclosures and Markdown of investment articles.

Usage
  tickmark lint [OPTION]… PATH…       check articles
  tickmark fix [OPTION]… PATH…        mend spelling and Markdown where it takes no judgement
  tickmark figures [OPTION]… PATH…    show how the figures were read
  tickmark rules [RULE]…              list the rules, or explain one
  tickmark init [DIR]                 write a tickmark.config.yaml that explains itself
  tickmark doctor [OPTION]… DIR       check a folder's names, encodings, links and leftovers; repair what it is told to
  tickmark schema                     print the JSON schema of tickmark.config.yaml
  tickmark export --to FORMAT PATH…   export articles
  tickmark serve PATH                 open the workbench in the browser
  tickmark lsp                        serve editors such as VS Code, Neovim and Zed

tickmark COMMAND --help tells a command's options, with examples.

A PATH is an article, a folder or a glob. A folder means all articles below it (.md .markdown .txt).
Put a glob in quotes: 'posts/**/*.md'. One that begins with ! leaves out what it matches: '!drafts/**'.

Options of every command
  --lang ko|en      language of the messages (default: the system's)
  -h, --help        help
  --version         the version

Exit codes
  0  no errors
  1  some errors, or more warnings than --max-warnings allows
  2  something could not be done`,
  },
  'cli.help.lint': {
    ko: `사용법: tickmark lint [옵션]… 경로…
글의 숫자와 고지, 구성, 링크, 문장, 마크다운을 검사합니다.

옵션
  --format 형식     text    사람이 읽는 형식 (기본)
                    json    다른 프로그램이 읽는 형식
                    sarif   코드 스캐닝 서비스용 SARIF 2.1.0
                    github  GitHub의 풀 리퀘스트에 붙는 주석
                    junit   CI의 테스트 보고서
  --since 리비전    Git에서 현재 브랜치가 이 리비전에서 갈라진 뒤 바뀌거나 생긴 글만 검사합니다.
                    설정(tickmark.config.yaml)이 바뀌었으면 그 폴더의 글을 모두 검사합니다. 그대로인
                    글도 링크가 끊겼으면 알립니다: 지우거나 옮긴 글과 그림, 바뀐 글에서 사라진 제목
  --config 파일     글이 든 폴더의 설정 대신 이 설정으로 검사합니다
  --max-warnings N  경고가 N개를 넘으면 오류가 있을 때처럼 1로 끝납니다
  --baseline 파일   이 파일에 적어 둔 문제는 알리지 않습니다. 글의 다른 곳을 고쳐도 알아봅니다.
                    이제 없는 문제는 표준 오류로 알립니다
  --update-baseline 지금 있는 문제를 모두 --baseline 파일에 적습니다
  --fix             tickmark fix처럼 고친 다음, 남은 것을 알립니다
  --dry-run         --fix와 함께: 고치지 않고, 고칠 내용만 보여 줍니다
  --stdin           경로 대신 표준 입력으로 받은 글을 검사합니다
  --stdin-path 경로 표준 입력의 글을 이 자리에 있는 글로 보고 설정과 링크를 찾습니다
  --spelling        한국어와 영어 맞춤법도 사전으로 살펴봅니다(spelling/word, 참고 수준).
                    설정 spelling: [ko, en]과 같으며, 한국어 사전을 읽는 데 몇 초가 걸립니다
  --no-cache        지난번 결과를 쓰지 않고 모두 새로 검사합니다. 결과는 사용자의 캐시 폴더에 두며,
                    글과 설정, 글이 가리키는 파일이 그대로일 때만 다시 씁니다

예
  tickmark lint articles
  tickmark lint 'posts/**/*.md' '!posts/drafts/**'
  tickmark lint --since origin/main --format github .
  tickmark lint --format sarif articles > tickmark.sarif
  tickmark lint --baseline tickmark.baseline.json --update-baseline articles
  git show HEAD:articles/글.md | tickmark lint --stdin --stdin-path articles/글.md`,
    en: `Usage: tickmark lint [OPTION]… PATH…
Checks the figures, disclosures, structure, links, prose and Markdown of articles.

Options
  --format FORMAT   text    for people (the default)
                    json    for other programs
                    sarif   SARIF 2.1.0, for code scanning services
                    github  annotations on a pull request at GitHub
                    junit   a test report for CI
  --since REV       check only what was changed or added since the branch left this Git revision; all
                    articles of a library whose tickmark.config.yaml changed; and of any other article the
                    links that the change broke: to articles and pictures that were removed or renamed,
                    and to headings that an article no longer has
  --config FILE     check by these settings, not by those of the articles' folder
  --max-warnings N  end with 1, as for an error, when there are more than N warnings
  --baseline FILE   leave out the findings in FILE; edits elsewhere in an article do not matter.
                    Entries that no longer occur are told on standard error
  --update-baseline write all present findings into the --baseline file
  --fix             mend as tickmark fix does, and report what is left
  --dry-run         with --fix: mend nothing, and show what would change
  --stdin           check the article that comes on standard input, instead of paths
  --stdin-path PATH take that article as the one at PATH, for its settings and links
  --spelling        check Korean and English spelling by dictionaries as well (spelling/word, at level
                    info), as "spelling: [ko, en]" in the settings does. The Korean one takes seconds to load
  --no-cache        check all anew. Results are kept in the user's cache folder, and used again while
                    an article, its settings and the files that it names are as they were

Examples
  tickmark lint articles
  tickmark lint 'posts/**/*.md' '!posts/drafts/**'
  tickmark lint --since origin/main --format github .
  tickmark lint --format sarif articles > tickmark.sarif
  tickmark lint --baseline tickmark.baseline.json --update-baseline articles
  git show HEAD:articles/post.md | tickmark lint --stdin --stdin-path articles/post.md`,
  },
  'cli.help.fix': {
    ko: `사용법: tickmark fix [옵션]… 경로…
맞춤법과 마크다운처럼 판단이 필요 없는 것을 고칩니다. 숫자는 바꾸지 않으며, 고친 곳 말고는 파일의 한 바이트도
건드리지 않습니다.

옵션
  --dry-run         파일은 그대로 두고, 고칠 내용을 git apply로 쓸 수 있는 형식으로 보여 줍니다
  --since 리비전    Git에서 현재 브랜치가 이 리비전에서 갈라진 뒤 바뀌거나 생긴 글만 고칩니다
  --config 파일     글이 든 폴더의 설정 대신 이 설정을 따릅니다

예
  tickmark fix --dry-run articles
  tickmark fix articles/글.md`,
    en: `Usage: tickmark fix [OPTION]… PATH…
Mends spelling and Markdown where it takes no judgement. Never changes a figure, nor any byte of a file beyond what
it mends.

Options
  --dry-run         leave the files alone and show what would change, as a diff for git apply
  --since REV       mend only what was changed or added since the branch left this Git revision
  --config FILE     go by these settings, not by those of the articles' folder

Examples
  tickmark fix --dry-run articles
  tickmark fix articles/post.md`,
  },
  'cli.help.figures': {
    ko: `사용법: tickmark figures [옵션]… 경로…
글의 숫자마다 무엇으로 읽었고 무엇에 관한 값으로 보았으며 어떤 값과 맞춰 보았는지 보여 줍니다.

옵션
  --format 형식     text (기본) 또는 json
  --config 파일     글이 든 폴더의 설정 대신 이 설정의 회사와 지표 이름을 씁니다

예
  tickmark figures articles/글.md
  tickmark figures --format json articles`,
    en: `Usage: tickmark figures [OPTION]… PATH…
Shows what each figure was read as, what it was taken to be about, and against which others it was checked.

Options
  --format FORMAT   text (the default) or json
  --config FILE     take the names of companies and metrics from these settings

Examples
  tickmark figures articles/post.md
  tickmark figures --format json articles`,
  },
  'cli.help.rules': {
    ko: `사용법: tickmark rules [규칙]…
규칙의 목록을 보여 줍니다. 규칙을 적으면 이유와 틀린 예, 바른 예, 끄는 법을, 묶음을 적으면 그 묶음의 목록을
보여 줍니다.

예
  tickmark rules
  tickmark rules links
  tickmark rules figures/growth`,
    en: `Usage: tickmark rules [RULE]…
Lists the rules, or those of a group. Of a rule that is named it tells why there is one, what is wrong and right, and
how to silence it.

Examples
  tickmark rules
  tickmark rules links
  tickmark rules figures/growth`,
  },
  'cli.help.init': {
    ko: `사용법: tickmark init [폴더]
설명이 달린 tickmark.config.yaml을 폴더(기본: 현재 폴더)에 만듭니다. 이미 있으면 건드리지 않습니다. 편집기가
설정을 채워 주고 검사하도록 그 JSON 스키마도 .tickmark/config.schema.json에 둡니다.`,
    en: `Usage: tickmark init [DIR]
Writes a tickmark.config.yaml that explains itself into DIR (default: this folder), never over one that is there. Its
JSON schema goes beside it as .tickmark/config.schema.json, so that editors complete and check the settings.`,
  },
  'cli.help.doctor': {
    ko: `사용법: tickmark doctor [옵션]… 폴더
폴더 전체를 살핍니다. 시킨 것만 고치고 다른 것은 건드리지 않습니다.

살피는 것
  encoding     UTF-8이 아닌 글 (CP949, UTF-16)                        고칠 수 있음
  unreadable   열 수 없는 글
  nfd          자모로 풀린 한글 이름                                    고칠 수 있음
  name         Windows나 클라우드 폴더가 받지 않는 이름
  case         대소문자나 유니코드 형태만 다른 이름
  temporary    저장하다 멈춘 프로그램이 남긴 임시 파일                  고칠 수 있음
  sidecar      .tickmark 안의 깨진 파일 (지우지 않고 치워 둠)           고칠 수 있음
  link         글에서 끊어진 링크와 그림

옵션
  --repair 종류[,종류]  이 종류를 고칩니다
  --dry-run             무엇을 고칠지 보여 주기만 합니다
  --format 형식         text (기본), json

종료 코드: 남은 문제가 없으면 0, 있으면 1, 하지 못한 일이 있으면 2

예
  tickmark doctor articles
  tickmark doctor --repair nfd,temporary --dry-run articles`,
    en: `Usage: tickmark doctor [OPTION]… DIR
Looks at a whole folder. It repairs only what it is told to, and touches nothing else.

What it looks for
  encoding     articles that are not UTF-8 (CP949, UTF-16)               can be repaired
  unreadable   articles that cannot be opened
  nfd          names with decomposed Hangul                              can be repaired
  name         names that Windows or cloud folders do not take
  case         names that differ in case or Unicode form only
  temporary    files that a program left when it stopped in a save       can be repaired
  sidecar      broken files in .tickmark (set aside, never deleted)      can be repaired
  link         links and pictures of articles that lead nowhere

Options
  --repair KIND[,KIND]  repair these kinds
  --dry-run             only show what would be repaired
  --format FORMAT       text (default), json

Exit code: 0 no problem is left, 1 some are, 2 something could not be done

Examples
  tickmark doctor articles
  tickmark doctor --repair nfd,temporary --dry-run articles`,
  },
  'cli.help.schema': {
    ko: `사용법: tickmark schema
tickmark.config.yaml의 JSON 스키마(2020-12)를 표준 출력으로 보여 줍니다. --lang으로 설명의 언어를 정합니다.

예
  tickmark schema > tickmark.schema.json
tickmark.config.yaml의 첫 줄에 # yaml-language-server: $schema=./tickmark.schema.json을 적으면 편집기가 읽습니다.`,
    en: `Usage: tickmark schema
Prints the JSON schema (2020-12) of tickmark.config.yaml. --lang chooses the language of its explanations.

Example
  tickmark schema > tickmark.schema.json
With # yaml-language-server: $schema=./tickmark.schema.json as the first line of the settings, editors go by it.`,
  },
  'cli.help.export': {
    ko: `사용법: tickmark export --to 형식[,형식]… [--out 폴더] 경로…
글을 다른 형식의 파일로 내보냅니다. html, pdf, docx는 그림까지 담습니다.

옵션
  --to 형식[,형식]  html       브라우저에서 그대로 읽는 한 파일
                    pdf        A4 문서. Chromium, Chrome, Edge 가운데 하나가 필요합니다
                    docx       Word 문서. 제목, 표, 각주가 살아 있어 Word와 한글에서 고칠 수 있습니다
                    blog       네이버, 티스토리 같은 블로그의 HTML 편집기에 넣을 조각(.blog.html)
                    txt        일반 텍스트. 표는 줄을 맞추고, 링크는 주소를, 각주는 끝에 적습니다
                    text-form  TITLE:과 CONTENT:로 나눈 텍스트. 본문은 마크다운 그대로입니다
                    markdown   GitHub, 티스토리, Ghost도 미리보기처럼 읽는 마크다운
  --out 폴더        글 옆 대신 이 폴더에 씁니다. 글로 섞일 수 있는 txt, text-form, markdown에는 꼭 적습니다
  --require-approval
                    승인된 그대로가 아닌 글은 내보내지 않고 종료 코드 1로 끝납니다
아직 열린 것(오류, 댓글, 승인)은 표준 오류에 알립니다.

예
  tickmark export --to html,pdf articles/글.md
  tickmark export --to docx --out dist articles`,
    en: `Usage: tickmark export --to FORMAT[,FORMAT]… [--out DIR] PATH…
Exports articles as files of other forms. html, pdf and docx carry their pictures.

Options
  --to FORMAT[,…]   html       one file that any browser shows
                    pdf        A4. Needs Chromium, Chrome or Edge on the machine
                    docx       a Word document with real headings, tables and footnotes
                    blog       a fragment for the HTML editor of a blog (.blog.html)
                    txt        plain text: tables as aligned lines, links with their address, notes at the end
                    text-form  a TITLE: and a CONTENT: part; the body stays Markdown
                    markdown   Markdown that GitHub, Tistory and Ghost read as the preview does
  --out DIR         write into DIR, not beside the articles; needed for txt, text-form and markdown, which look like
                    articles
  --require-approval
                    leave out articles that are not exactly as they were approved, and exit 1
What is still open (errors, comments, approval) is told on standard error.

Example
  tickmark export --to html,pdf articles/post.md
  tickmark export --to docx --out dist articles`,
  },
  'cli.help.lsp': {
    ko: `사용법: tickmark lsp [--lang ko|en]
표준 입출력으로 Language Server Protocol을 말합니다. 편집기가 실행하며, 사람이 직접 쓸 일은 없습니다.
lint와 같은 문제를 쓰는 동안 알리고, 고칠 방법과 숫자의 뜻을 보여 줍니다. 언어는 편집기를 따릅니다.
편집기 설정은 .github/editors.md에 있습니다.

옵션
  --stdio           다른 언어 서버와 쓰는 법이 같도록 받기만 합니다. 언제나 표준 입출력을 씁니다`,
    en: `Usage: tickmark lsp [--lang ko|en]
Speaks the Language Server Protocol on standard input and output. Editors start it; nobody needs to by hand.
It reports what lint does while you type, with fixes, and tells how a figure was read. It speaks the editor's language.
.github/editors.md has the settings of editors.

Options
  --stdio           accepted, as by other language servers; it always speaks on standard input and output`,
  },
  'cli.help.serve': {
    ko: `사용법: tickmark serve [--no-open] 경로
글이나 폴더를 브라우저의 작업대로 엽니다. 이 컴퓨터에서만 열리며, Ctrl+C로 끝냅니다.

옵션
  --no-open         브라우저를 열지 않고 주소만 보여 줍니다`,
    en: `Usage: tickmark serve [--no-open] PATH
Opens an article or a folder in the workbench in the browser, on this machine only, until Ctrl+C.

Options
  --no-open         open no browser; show the address`,
  },
});
