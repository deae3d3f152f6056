import { resolve } from 'node:path';
import { TickmarkError, toFailure } from '../../../shared/errors.ts';
import { type Locale, message, say } from '../../../shared/i18n/index.ts';
import { createFolderView } from '../../checking/folder-view.ts';
import { type Complaint, type RepairableKind, repairableKinds } from '../../library/doctor/complaint.ts';
import { diagnose } from '../../library/doctor/diagnose.ts';
import { disk } from '../../library/files/disk.ts';
import { loadConfig } from '../../library/folder/config.ts';
import { locate } from '../../library/folder/locate.ts';
import { type Arguments, chosen } from '../arguments.ts';
import { createComplaints } from '../complaints.ts';
import type { Context, ExitCode } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** What became of a complaint. */
type Outcome = 'found' | 'would' | 'repaired' | 'failed';

/** `tickmark doctor`: what is wrong with a library. It repairs only the kinds that it is told to. */
export async function doctorCommand({ options, paths }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, locale, t } = context;
  const format = chosen(options.format, 'format', ['text', 'json']);
  const wanted = wantedRepairs(options.repair);
  const [given, ...more] = paths;
  if (given === undefined || more.length > 0) throw new UsageError(message('cli.error.onePath'));
  const { folder: root, file } = await locate(disk, resolve(terminal.folder, given));
  if (file !== null) throw new TickmarkError('error.library.missing', { path: given });

  const complaints = createComplaints(context);
  const { config, problems } = await loadConfig(disk, root, locale);
  for (const problem of problems) await complaints.say(problem);
  const treated: { readonly complaint: Complaint; readonly outcome: Outcome }[] = [];
  for await (const complaint of diagnose(disk, root, {
    view: createFolderView(root, { deep: true }),
    config,
  })) {
    const outcome = await treat(complaint);
    treated.push({ complaint, outcome });
    if (format === 'text') await terminal.out(toText(complaint, outcome, context));
  }
  if (format === 'json') await terminal.out(toJson(treated, locale));

  const repaired = treated.filter(({ outcome }) => outcome === 'repaired').length;
  const left = treated.length - repaired;
  await terminal.error(`${t('cli.doctor.summary', { left, repaired })}\n`);
  return complaints.any() ? 2 : left > 0 ? 1 : 0;

  async function treat({ path, repair }: Complaint): Promise<Outcome> {
    if (!repair || !wanted.includes(repair.kind)) return 'found';
    if (options['dry-run']) return 'would';
    try {
      await repair.run();
      return 'repaired';
    } catch (error) {
      await complaints.say(toFailure(error), `${path}: `);
      return 'failed';
    }
  }
}

function wantedRepairs(option: string | boolean | undefined): readonly RepairableKind[] {
  if (option === undefined) return [];
  return String(option)
    .split(',')
    .map((kind) => chosen(kind.trim(), 'repair', repairableKinds));
}

function toText(
  { kind, path, line, message: said, repair }: Complaint,
  outcome: Outcome,
  context: Context,
): string {
  const { locale, t } = context;
  const place = line === null ? path : `${path}:${line}`;
  const lines = [`${place.normalize('NFC')}: ${say(locale, said)} (${kind})`];
  if (repair && outcome !== 'failed') {
    const what = say(locale, repair.message);
    const key = { found: 'cli.doctor.can', would: 'cli.doctor.would', repaired: 'cli.doctor.did' } as const;
    lines.push(`  ${t(key[outcome], { what, kind: repair.kind })}`);
  }
  return `${lines.join('\n')}\n`;
}

function toJson(
  treated: readonly { readonly complaint: Complaint; readonly outcome: Outcome }[],
  locale: Locale,
): string {
  const problems = treated.map(({ complaint: { kind, path, line, message: said, repair }, outcome }) => ({
    kind,
    path,
    line,
    message: say(locale, said),
    repair: repair ? { kind: repair.kind, message: say(locale, repair.message) } : null,
    outcome,
  }));
  return `${JSON.stringify({ version: 1, problems }, null, 2)}\n`;
}
