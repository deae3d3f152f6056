import { indexLines, type LineIndex } from '../../../shared/article/lines.ts';
import { type LedgerLine, othersIn } from '../../../shared/figures/index.ts';
import { relationTitle } from '../../../shared/figures/relation-title.ts';
import { sayBinding } from '../../../shared/figures/say-binding.ts';
import { sayFigureValue } from '../../../shared/figures/say-value.ts';
import { figureStates, stateMarks } from '../../../shared/figures/states.ts';
import { type Locale, say } from '../../../shared/i18n/index.ts';
import { createApart } from '../../apart/apart.ts';
import type { FigureLines } from '../../apart/jobs.ts';
import { createLibraries } from '../../checking/libraries.ts';
import { disk } from '../../library/files/disk.ts';
import { readTextFile } from '../../library/files/text-file.ts';
import { type Arguments, chosen } from '../arguments.ts';
import { places } from '../checks/places.ts';
import { createComplaints } from '../complaints.ts';
import { namedConfig } from '../named-config.ts';
import { jsonList } from '../reports/json-list.ts';
import { findTargets } from '../targets.ts';
import type { Context, ExitCode } from '../terminal.ts';

interface Ledger extends FigureLines {
  /** As it was given. */
  readonly path: string;
  readonly lines: LineIndex;
}

/** Writes ledgers one after the other, in pieces: those of a large article do not fit one string. */
interface LedgerWriter {
  pieces(ledger: Ledger): Iterable<string>;
  end(): string;
}

/** `tickmark figures`: how each figure of an article was read, what it is about, and how it was checked. */
export async function figuresCommand({ options, paths }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, locale } = context;
  const format = chosen(options.format, 'format', ['text', 'json']);
  const complaints = createComplaints(context);
  const { files, folders, problems } = await findTargets(paths, terminal.folder);
  const libraries = createLibraries(await namedConfig(options.config, context), locale, { folders });
  const { figures } = createApart(terminal.threads?.apart ?? null, terminal.dictionaries);
  const writer = format === 'json' ? jsonWriter(locale) : textWriter(context);
  for (const { path, shown } of files) {
    const ledger = await complaints.guard(shown, async (): Promise<Ledger> => {
      const { text } = await readTextFile(disk, { path, shown });
      const library = await libraries.of(path);
      return { path: shown, lines: indexLines(text), ...(await figures({ text, shown, path, library })) };
    });
    for (const piece of ledger ? writer.pieces(ledger) : []) await terminal.out(piece);
  }
  for (const problem of [...problems, ...libraries.problems()]) await complaints.say(problem);
  await terminal.out(writer.end());
  return complaints.any() ? 2 : 0;
}

function jsonWriter(locale: Locale): LedgerWriter {
  let head = '{\n  "version": 1,\n  "files": [';
  return {
    *pieces({ path, lines, figures, ledger }) {
      const list = jsonList(`${head}\n    {\n      "path": ${JSON.stringify(path)},\n      "figures": `, 4);
      head = ',';
      for (const line of ledger) yield list.entry(toJson(line, lines, locale));
      yield `${list.end()},\n      "counts": ${indented(figures)}\n    }`;
    },
    end: () => (head === ',' ? '\n  ]\n}\n' : `${head}]\n}\n`),
  };
}

const indented = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('\n', '\n      ');

function toJson(
  { span, raw, reading, key, parts, state, checks }: LedgerLine,
  lines: LineIndex,
  locale: Locale,
) {
  return {
    ...places(span, lines),
    raw,
    reading,
    fact: key,
    parts,
    state,
    checks: checks.map((check) => ({
      relation: check.relation,
      holds: check.holds,
      // What disagrees; null where nothing does.
      message: check.holds ? null : say(locale, check.message),
      derivation: check.derivation,
      others: othersIn(check, span).map((other) => places(other, lines)),
    })),
  };
}

function textWriter({ locale, t }: Context): LedgerWriter {
  const legend = figureStates.map((state) => `${stateMarks[state]} ${t(`ledger.state.${state}`)}`).join('  ');

  function toText({ span, raw, value, parts, state, checks }: LedgerLine, path: string, lines: LineIndex) {
    const { line, column } = lines.place(span.from);
    const read = `${raw} = ${sayFigureValue(value, locale)}`;
    const sums = checks.flatMap(({ relation, holds, derivation }) =>
      derivation.map((step) => `    ${holds ? '✓' : '✗'} ${relationTitle(relation)[locale]}: ${step}`),
    );
    const first = `${stateMarks[state]} ${path}:${line}:${column} ${read} [${sayBinding(parts, locale)}]`;
    return [first, ...sums, ''].join('\n');
  }

  return {
    *pieces({ path, lines, figures: { read, bound, checked, conflicts }, ledger }) {
      for (const line of ledger) yield toText(line, path, lines);
      yield `${path}: ${t('cli.lint.figures', { read, bound, checked, conflicts })}\n\n`;
    },
    end: () => `${legend}\n`,
  };
}
