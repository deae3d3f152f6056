/** The value below which a share `p` (0 to 1) of the samples lies, nearest rank. NaN for no samples. */
export function percentile(samples: readonly number[], p: number): number {
  if (samples.length === 0) return Number.NaN;
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))]!;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

/** Milliseconds with as many digits as mean something. */
export const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));

export const ratio = (value: number, baseline: number): string => `${(value / baseline).toFixed(2)}×`;

/** Prints rows below a heading, columns aligned by their widest cell. */
export function printTable(heading: string, rows: readonly (readonly string[])[]): void {
  console.log(`\n${heading}`);
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) {
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')}`,
    );
  }
}

/**
 * Milliseconds that each contestant takes, sampled turn by turn in one process, so that a machine which slows
 * down slows all of them. The order rotates each round.
 */
export async function race(
  contestants: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Promise<Record<string, number[]>> {
  const names = Object.keys(contestants);
  const samples: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length]!;
      const began = performance.now();
      await contestants[name]!();
      samples[name]!.push(performance.now() - began);
    }
  }
  return samples;
}
