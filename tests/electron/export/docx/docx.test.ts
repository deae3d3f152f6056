import { beforeAll, describe, expect, it } from 'vitest';
import { reading, readingOfHtml } from '../../../shared/export/reading.ts';
import { hazards } from '../../../shared/markdown/hazards.ts';
import { payloads, places } from '../../../shared/markdown/payloads.ts';
import { flaws, type Opened, openDocx, paragraphs, runs, words } from './open-docx.ts';
import { bmp, gif, jpeg, png } from './pictures.ts';

const externalTargets = (opened: Opened) =>
  opened.names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => opened.text(name).match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? [])
    .map((relationship) => / Target="([^"]*)"/.exec(relationship)?.[1]);

describe('the Word document', () => {
  it('reads the strings that Korean finance text is made of as the preview does', async () => {
    const { body } = await openDocx(hazards.map(({ source }) => `${source}\n\n***\n`).join('\n'));
    const read = paragraphs(body).filter((paragraph) => !paragraph.includes('ArticleRule'));
    expect(read.map((paragraph) => reading(runs(paragraph)))).toEqual(
      hazards.map(({ html }) => readingOfHtml(html)),
    );
  });

  it('has the title, and headings of Word’s own', async () => {
    const { body } = await openDocx('---\ntitle: 은행 & 보험\n---\n## 둘째\n\n### **셋째** 30%\n\n본문\n');
    const [title, second, third, text] = paragraphs(body);
    expect(title).toContain('<w:pStyle w:val="Title"/>');
    expect(words(title!)).toBe('은행 & 보험');
    expect(second).toContain('<w:pStyle w:val="Heading2"/>');
    expect(third).toContain('<w:pStyle w:val="Heading3"/>');
    expect(words(third!)).toBe('셋째 30%');
    expect(text).not.toContain('w:pStyle');
    const own = (await openDocx('---\ntitle: 앞\n---\n# 뒤\n')).body;
    expect(own).toContain('<w:pStyle w:val="Heading1"/>');
    expect(words(own)).toBe('뒤');
  });

  it('is set in 맑은 고딕 and is Korean to Word', async () => {
    const styles = (await openDocx('본문')).text('word/styles.xml');
    const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(styles)?.[0];
    expect(defaults).toContain('w:eastAsia="맑은 고딕"');
    expect(defaults).toMatch(/<w:lang [^>]*w:eastAsia="ko-KR"/);
  });

  it('has a table whose head comes again on each page, whose rows stay whole and whose figures stand right', async () => {
    const { body } = await openDocx(
      '| 회사 | 매출 | 의견 |\n|---|--:|:-:|\n| KB | 1,234 | **매수** |\n| 신한 | 987 | |\n\n| 연도 | 비중 |\n|---|---|\n| 합계 | 30% |\n',
    );
    const [table, other] = body.match(/<w:tbl>.*?<\/w:tbl>/gs)!;
    const rows = table!.match(/<w:tr>.*?<\/w:tr>/gs)!;
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    const sides = (row: string) => [...row.matchAll(/<w:jc w:val="(\w+)"\/>/g)].map(([, side]) => side);
    for (const row of rows) expect(sides(row)).toEqual(['left', 'right', 'center']);
    expect(reading(runs(rows[1]!))).toBe('KB1,234[bold]매수[]');
    expect(sides(other!)).toEqual(['left', 'right', 'left', 'right']);
    const widths = [...table!.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(3);
    expect(widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(9071);
    // Two tables that follow on each other would be one to Word.
    expect(body).toMatch(/<\/w:tbl><w:p>(?:(?!<w:tbl>).)*<\/w:p><w:tbl>/s);
  });

  it('lays out cells that span, and rows that are short', async () => {
    const { body } = await openDocx(
      '<table><tr><th rowspan="9">가</th><td colspan="2">나</td></tr><tr><td>다</td></tr></table>',
    );
    const rows = body.match(/<w:tr>.*?<\/w:tr>/gs)!.map((row) => row.match(/<w:tc>.*?<\/w:tc>/gs)!);
    expect(rows.map((cells) => cells.map(words))).toEqual([
      ['가', '나'],
      ['', '다', ''],
    ]);
    expect(rows[0]![0]).toContain('<w:vMerge w:val="restart"/>');
    expect(rows[0]![1]).toContain('<w:gridSpan w:val="2"/>');
    expect(rows[1]![0]).toContain('<w:vMerge w:val="continue"/>');
  });

  it('numbers each list by itself from its own first number, nested ones as well, and ticks off tasks', async () => {
    const opened = await openDocx(
      '3. 셋\n4. 넷\n   1. 하나\n\n나눔\n\n1. 새로\n\n- 점\n  - [x] 한 일\n  - [ ] 할 일\n',
    );
    const numbering = opened.text('word/numbering.xml');
    const items = paragraphs(opened.body).map((paragraph) => {
      const number = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(paragraph);
      const id = new RegExp(`<w:num w:numId="${number?.[2]}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(
        numbering,
      )?.[1];
      const list = new RegExp(`<w:abstractNum w:abstractNumId="${id}".*?</w:abstractNum>`, 's').exec(
        numbering,
      )?.[0];
      const level = new RegExp(`<w:lvl w:ilvl="${number?.[1]}".*?</w:lvl>`, 's').exec(list ?? '')?.[0] ?? '';
      const start = /<w:start w:val="(\d+)"\/>/.exec(level)?.[1];
      return [words(paragraph), number?.[1], /<w:lvlText w:val="([^"]*)"/.exec(level)?.[1], start];
    });
    expect(items).toEqual([
      ['셋', '0', '%1.', '3'],
      ['넷', '0', '%1.', '3'],
      ['하나', '1', '%2.', '1'],
      ['나눔', undefined, undefined, undefined],
      ['새로', '0', '%1.', '1'],
      ['점', '0', '•', '1'],
      ['한 일', '1', '☑', '1'],
      ['할 일', '1', '☐', '1'],
    ]);
  });

  it('keeps quotes, code with its blanks, breaks and rules', async () => {
    const { body } = await openDocx('> 인용\n>\n> > 안\n\n```\na~b\n  c\n```\n\n첫 줄\\\n둘째 줄\n\n---\n');
    const [quote, inner, code, broken, rule] = paragraphs(body);
    expect(quote).toContain('"ArticleQuote"');
    const left = (paragraph: string) => Number(/<w:ind w:left="(\d+)"/.exec(paragraph)?.[1]);
    expect(left(inner!)).toBeGreaterThan(left(quote!));
    expect(code).toContain('"ArticleCode"');
    expect(words(code!)).toBe('a~b\n  c');
    expect(words(broken!)).toBe('첫 줄\n둘째 줄');
    expect(rule).toContain('"ArticleRule"');
  });

  it('gives no paragraph two styles, and no words two of one kind, wherever they stand', async () => {
    const opened = await openDocx(
      '> ## 인용\n>\n> - 가\n\n<table><tr><td><h3>칸</h3><ul><li>나<p>다</p></li></ul></td></tr></table>\n\n' +
        '<sub><sup>라</sup></sub> [`마`](https://a.kr)[^1]\n\n[^1]: 각주\n\n    ## 바\n\n    - 사\n',
    );
    for (const part of ['word/document.xml', 'word/footnotes.xml'])
      expect(flaws(opened.text(part))).toEqual([]);
    const [quote, item, cell] = paragraphs(opened.body);
    expect(quote).toContain('"Heading2"');
    expect(item).toContain('"ArticleQuote"');
    expect(cell).toContain('"Heading3"');
  });

  it('makes notes Word’s footnotes, in the order of their calls, and loses none', async () => {
    const opened = await openDocx(
      '매출[^b], 이익[^a], 다시[^b].\n\n[^a]: 이익의 **출처**\n[^b]: 매출의 출처[^a]\n[^c]: 부르지 않은 각주\n',
    );
    const notes = opened.text('word/footnotes.xml').match(/<w:footnote w:id="\d+">.*?<\/w:footnote>/gs)!;
    expect(notes.map((note) => reading(runs(note)).trim())).toEqual(['매출의 출처2', '이익의 [bold]출처[]']);
    const [text, uncalled] = paragraphs(opened.body);
    expect([...text!.matchAll(/<w:footnoteReference w:id="(\d)"\/>/g)].map(([, id]) => id)).toEqual([
      '1',
      '2',
    ]);
    expect(words(text!)).toBe('매출, 이익, 다시1.');
    expect(words(uncalled!)).toBe('[c] 부르지 않은 각주');
  });

  it('links to the web, to mail and to its own headings', async () => {
    const opened = await openDocx(
      '[누리집](https://dart.fss.or.kr/검색?a=1&b=2) [편지](mailto:a@b.kr) [아래](#결론) [옆 글](b.md) [없음](#없음)\n\n## 결론\n\n가[^1]\n\n[^1]: [출처](https://bok.or.kr)\n',
    );
    expect(externalTargets(opened).sort()).toEqual([
      'https://bok.or.kr/',
      'https://dart.fss.or.kr/%EA%B2%80%EC%83%89?a=1&amp;b=2',
      'mailto:a@b.kr',
    ]);
    const links = opened.body.match(/<w:hyperlink .*?<\/w:hyperlink>/gs)!;
    expect(links.map(words)).toEqual(['누리집', '편지', '아래']);
    const anchor = /w:anchor="([^"]+)"/.exec(links[2]!)?.[1];
    expect(opened.body).toMatch(new RegExp(`"Heading2"/></w:pPr><w:bookmarkStart [^>]*w:name="${anchor}"`));
    expect(words(paragraphs(opened.body)[0]!)).toBe('누리집 편지 아래 옆 글 없음');
  });

  it('tells the system its title, author, dates and tags', async () => {
    const core = (text: string) => openDocx(text).then((opened) => opened.text('docProps/core.xml'));
    const full = await core(
      '---\ntitle: A & B\nauthor: [김지은, 박하늘]\ndate: 2026-11-22\nlastmod: 2026-11-23T09:30:00+09:00\ntags: [은행]\ntickers: ["005930"]\n---\n',
    );
    expect(full).toContain('<dc:title>A &amp; B</dc:title><dc:creator>김지은, 박하늘</dc:creator>');
    expect(full).toContain('<cp:keywords>은행, 005930</cp:keywords>');
    expect(full).toContain('>2026-11-22T00:00:00Z</dcterms:created>');
    expect(full).toContain('>2026-11-23T00:30:00Z</dcterms:modified>');
    const bare = await core('# 제목\n');
    expect(bare).toContain('<dc:title>제목</dc:title>');
    expect(bare).not.toMatch(/creator|created|modified|keywords/);
    expect(await core('---\ndate: 지난주\n---\n')).not.toContain('created');
  });
});

describe('pictures in Word', () => {
  it('stand inside in their own size, no wider than the page, and what cannot be there is told', async () => {
    const asset = (bytes: Uint8Array) => ({ bytes, mediaType: 'image/png' });
    const { body, names, missing } = await openDocx(
      '![작은 "그림"](a.png) ![넓은](b.png) ![없는](c.png) ![벡터](d.svg) ![먼](https://a.kr/x.png)',
      {
        pictures: {
          'a.png': asset(png(320, 120)),
          'b.png': asset(png(3000, 300)),
          'd.svg': asset(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
        },
      },
    );
    const sizes = [...body.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map((size) =>
      size.slice(1).map(Number),
    );
    expect(sizes[0]).toEqual([320 * 9525, 120 * 9525]);
    expect(sizes[1]![0]).toBeLessThanOrEqual(160 * 36_000);
    expect(sizes[1]![0]! / sizes[1]![1]!).toBeCloseTo(10, 0);
    expect(names.filter((name) => name.startsWith('word/media/'))).toHaveLength(2);
    expect(body).toContain('descr="작은 &quot;그림&quot;"');
    expect(words(body).trim()).toBe('[그림: 없는 (c.png)] [그림: 벡터 (d.svg)] [그림: 먼 (a.kr)]');
    expect(missing).toEqual(['c.png', 'd.svg']);
  });

  it.each([
    ['PNG', png(30, 20), 30, 20],
    ['GIF', gif(30, 20), 30, 20],
    ['BMP from the top down', bmp(30, -20), 30, 20],
    ['JPEG', jpeg(30, 20), 30, 20],
    ['JPEG turned by its camera', jpeg(30, 20, 6), 20, 30],
  ])('%s keeps its size', async (_, bytes, width, height) => {
    const { body } = await openDocx('![](a.png)', {
      pictures: { 'a.png': { bytes, mediaType: 'image/png' } },
    });
    expect(body).toContain(`<wp:extent cx="${width * 9525}" cy="${height * 9525}"`);
  });

  it.each([
    ['cut off', png(30, 20).subarray(0, 20)],
    ['of no size', png(0, 20)],
    ['something else', Buffer.from('GIF8 is not all there is')],
    ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9])],
  ])('one that is %s is told', async (_, bytes) => {
    const opened = await openDocx('![](a.png)', { pictures: { 'a.png': { bytes, mediaType: 'image/png' } } });
    expect(opened.missing).toEqual(['a.png']);
    expect(words(opened.body)).toBe('[그림: a.png]');
  });
});

describe('a hostile article in Word', () => {
  let all: readonly Opened[];
  beforeAll(async () => {
    const articles = places.map(([, put]) => payloads.map(put).join('\n\n'));
    all = await Promise.all(articles.map((text) => openDocx(text)));
  });

  it('is a file that Word can read', () => {
    for (const opened of all) {
      const parts = opened.names.filter((name) => /\.(?:xml|rels)$/.test(name));
      expect(parts.length).toBeGreaterThan(10);
      for (const name of parts) expect(flaws(opened.text(name)), name).toEqual([]);
    }
  });

  it('fetches and runs nothing', () => {
    for (const opened of all) {
      for (const target of externalTargets(opened)) expect(target).toMatch(/^(?:https?:\/\/|mailto:)/);
      const xml = opened.names.filter((name) => name.endsWith('.rels')).map((name) => opened.text(name));
      expect(xml.join()).not.toMatch(
        /\/image"[^>]*External|attachedTemplate|oleObject|vbaProject|frame"|aFChunk/,
      );
      expect(opened.text('word/document.xml')).not.toMatch(/w:instrText|w:altChunk|w:object|w:control/);
      expect(opened.names.filter((name) => !/\.(?:xml|rels)$|^(?:_rels|word|docProps)\//.test(name))).toEqual(
        [],
      );
    }
  });

  it('holds no character that would make Word call the file damaged', async () => {
    const { body } = await openDocx(
      '가\u0001나\u0008다\uD800라\uFFFE마\u000B바 `\u001B` [a](https://a.kr/\u0002)',
    );
    expect(flaws(body)).toEqual([]);
    expect(words(body)).toContain('가나다라마바');
  });
});
