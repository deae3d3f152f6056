import { describe, expect, it } from 'vitest';
import { block } from '../../../shared/markdown/block.ts';
import { isFigureCell } from '../../../shared/markdown/html/table.ts';
import { type RenderOptions, renderBlock } from '../../../shared/markdown/render.ts';

const render = (source: string, options?: RenderOptions) => renderBlock(block(source), options);

describe('particles', () => {
  it.each([
    ['12%입니다', '12<span class="unbroken">%입</span>니다'],
    ['코스피(KOSPI)는', '코스피(KOSPI<span class="unbroken">)는</span>'],
    ['‘매수’라고 30℃에서', '‘매수<span class="unbroken">’라</span>고 30<span class="unbroken">℃에</span>서'],
    ['**30%**를 넘었다', '<span class="unbroken"><strong>30%</strong>를</span> 넘었다'],
    ['[글(1)](a.md)을', '<span class="unbroken"><a href="a.md">글(1)</a>을</span>'],
    ['**목표가(12%)**', '<strong>목표가(12%)</strong>'],
    [
      '**a%**와 **b%**는',
      '<span class="unbroken"><strong>a%</strong>와</span> <span class="unbroken"><strong>b%</strong>는</span>',
    ],
    // A break between words, one that no browser makes, and more than a narrow column holds.
    ['12% 입니다', '12% 입니다'],
    ['12월입니다', '12월입니다'],
    ['**오늘 12%**를', '<strong>오늘 12%</strong>를'],
    [`**${'가'.repeat(30)}%**를`, `<strong>${'가'.repeat(30)}%</strong>를`],
    ['`12%입니다`', '<code>12<span class="unbroken">%입</span>니다</code>'],
  ])('of %s stay with their words where no line may break between them', (source, html) => {
    expect(render(source, { keepParticles: true })).toBe(`<p>${html}</p>`);
  });

  it('need no marks in a file that is edited further, nor in code', () => {
    expect(render('12%입니다')).toBe('<p>12%입니다</p>');
    const code = render('```\n12%입니다\n```', { keepParticles: true });
    expect(code).not.toContain('span');
  });
});

describe('rendering', () => {
  it('says on which line of the block each part starts', () => {
    const html = render('앞 문단\n\n- 하나\n- 둘\n  - 셋\n\n| a |\n|---|\n| 1 |\n| 2 |\n', { lines: true });
    const lines = Array.from(
      html.matchAll(/<(\w+)[^>]* data-line="(\d+)"/g),
      ([, tag, line]) => `${tag} ${line}`,
    );
    expect(lines).toEqual([
      'p 1',
      'ul 3',
      'li 3',
      'li 4',
      'ul 5',
      'li 5',
      'table 7',
      'tr 7',
      'tr 9',
      'tr 10',
    ]);
    expect(render('문단')).toBe('<p>문단</p>');
  });

  it('gives headings a name that links reach', () => {
    expect(render('## 📌 핵심 요약 (1분)')).toBe('<h2 id="article--핵심-요약-1분">📌 핵심 요약 (1분)</h2>');
    const [, id] = /id="([^"]+)"/.exec(render('## Key Points')) ?? [];
    const [, href] = /href="#([^"]+)"/.exec(render('[요점](#key-points)')) ?? [];
    expect(href).toBe(id);
    const [, korean] = /href="#([^"]+)"/.exec(render('[요약](#핵심-요약)')) ?? [];
    expect(decodeURIComponent(korean ?? '')).toBe('article-핵심-요약');
  });

  it('keeps links to the web, mail and files, and only the text of any other', () => {
    expect(render('[a](https://a.kr/b?c=d#e)')).toContain('href="https://a.kr/b?c=d#e"');
    expect(render('[a](mailto:a@b.kr)')).toContain('href="mailto:a@b.kr"');
    expect(render('[a](../둘/나.md#절)')).toContain('href="../%EB%91%98/%EB%82%98.md#%EC%A0%88"');
    expect(render('[a](ftp://a.kr/b)')).toBe('<p><a>a</a></p>');
    expect(render('[a](file:///etc/passwd)')).toBe('<p><a>a</a></p>');
  });

  it('asks for pictures beside the article by their decoded path', () => {
    const asked: string[] = [];
    const assetUrl = (path: string) => {
      asked.push(path);
      return path === '없음.png' ? null : `app://assets/1/${encodeURI(path)}`;
    };
    const html = render('![가](그림%201.png?v=2) ![나](없음.png) ![다](sub\\b.png)', { assetUrl });
    expect(asked).toEqual(['그림 1.png', '없음.png', 'sub/b.png']);
    expect(html).toContain('<img src="app://assets/1/%EA%B7%B8%EB%A6%BC%201.png" alt="가">');
    expect(html).toContain('<span class="image-missing">나 (없음.png)</span>');
    expect(render('![가](a.png)')).toContain('<img src="a.png" alt="가">');
  });

  it('never asks another machine for a picture, but says where it is', () => {
    expect(render('![매출 추이](https://img.example.com/a.png)')).toBe(
      '<p><span class="image-remote">매출 추이 (img.example.com)</span></p>',
    );
    expect(render('![](http://user:pw@EXAMPLE.com:8080/a.png)')).toContain('>example.com</span>');
    expect(render('<img src="https://a.kr/x.gif" alt="점">')).toContain(
      '<span class="image-remote">점 (a.kr)</span>',
    );
    expect(render('![점](data:image/png;base64,iVBORw0KGgo=)')).toContain(
      '<img src="data:image/png;base64,iVBORw0KGgo="',
    );
    expect(render('![점](data:image/svg+xml;base64,PHN2Zz4=)')).toContain(
      '<span class="image-missing">점</span>',
    );
  });

  it('lets a few harmless tags work, among words and between blocks', () => {
    expect(render('CO<sub>2</sub> 1<br>2<br/>3 <u>밑줄 **굵게**</u>')).toBe(
      '<p>CO<sub>2</sub> 1<br>2<br>3 <u>밑줄 <strong>굵게</strong></u></p>',
    );
    expect(render('<div>주: 연결 기준 &amp; <b>추정</b></div>')).toBe(
      '<div class="raw"><div>주: 연결 기준 &#x26; <b>추정</b></div></div>',
    );
    expect(render('<details>\n<summary>더 보기</summary>\n내용\n</details>')).toContain('<details open>');
    expect(render('앞 <!-- 메모 --> 뒤')).toBe('<p>앞  뒤</p>');
    expect(render('<!-- 메모\n\n두 줄 -->')).toBe('');
    expect(render('<u>닫지 않음')).toBe('<p><u>닫지 않음</u></p>');
    expect(render('</u>열지 않음')).toBe('<p>열지 않음</p>');
  });

  it('takes from a tag only what it needs', () => {
    expect(render('a <a href="b.md" target=_blank onclick="x()" class="c">링크</a>')).toBe(
      '<p>a <a href="b.md">링크</a></p>',
    );
    expect(render('<table><tr><td colspan="2" bgcolor=red>가</td></tr></table>')).toContain(
      '<td colspan="2">가</td>',
    );
  });
});

describe('numbered lists', () => {
  it.each([
    ['1. 하나\n2. 둘', ''],
    [Array.from({ length: 99 }, (_, n) => `${n + 1}. 가`).join('\n'), ''],
    [Array.from({ length: 100 }, (_, n) => `${n + 1}. 가`).join('\n'), ' class="digits-3"'],
    ['99. 가\n100. 나', ' class="digits-3"'],
    ['2026. 3. 26. 공시했습니다.', ' class="digits-4"'],
    ['999999999. 가', ' class="digits-9"'],
    ['999999999. 가\n1. 나', ' class="digits-10"'],
    ['2026. [ ] 할 일', ' class="contains-task-list digits-4"'],
  ])('leave room for long numbers', (source, expected) => {
    expect(/^<ol(?: start="\d+")?( class="[^"]*")?/.exec(render(source))?.[1] ?? '').toBe(expected);
  });
});

describe('tables', () => {
  const cells = (html: string) =>
    Array.from(html.matchAll(/<t[hd](?: class="([\w ]+)")?>/g), ([, name]) => name ?? '');

  it('set columns of figures flush right, and no others', () => {
    const html = render(
      '| 항목 | 매출 | 성장 | 비고 |\n|---|---|---|---|\n| 클라우드 | $250억 | 30~35% | 2분기 |\n| AI | 1조 2,000억 원 | - | - |',
    );
    expect(cells(html)).toEqual([
      '',
      'number',
      'number',
      '',
      '',
      'number',
      'number',
      '',
      '',
      'number',
      'number',
      '',
    ]);
  });

  it.each([
    ['HBM 비중이 절반을 넘어 이익률이 오르고 있습니다', 'words'],
    ['Margins rise as the mix shifts', 'words'],
    ['누리반도체', ''],
    ['Lakefront Financial', ''],
    ['1조 2,000억 원', 'number'],
  ])('know a column of sentences: %s', (cell, expected) => {
    expect(cells(render(`| 가 | 나 |\n|---|---|\n| 다 | ${cell} |`))).toEqual(['', expected, '', expected]);
  });

  it('keep the writer’s own alignment, and know the figures in it', () => {
    expect(cells(render('| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 셋 |'))).toEqual([
      'left number',
      'center number',
      'right',
      'left number',
      'center number',
      'right',
    ]);
  });

  it.each([
    '1,234',
    '$250억',
    '30~35%',
    '-3.2%',
    '△1,200',
    '(1,234)',
    '1조 2,345억 원',
    '12.5배',
    '+120bp',
    '약 30%',
    '₩71,500',
    '3.1%p',
    '2.5x',
    'US$1.2bn',
    '50%↑',
    '$ 412,655',
    '(4.4)%',
  ])('take %s for a figure', (text) => {
    expect(isFigureCell(text)).toBe(true);
  });

  it.each([
    '2분기',
    'Q4 2025',
    '2026E',
    '1위',
    '삼성전자',
    '3개월 뒤',
    'A1',
    '30% 이상 늘 것',
    '',
    '2025년',
    '005930.KS',
    '1-2-3',
    '(4.4)% 포인트',
  ])('do not take %j for one', (text) => {
    expect(isFigureCell(text)).toBe(false);
  });
});
