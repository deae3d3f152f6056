/** `npm run test:faults` runs everything; `npm test` enough to notice that something broke. */
export const full = process.env.TICKMARK_FAULTS === 'full';

/** How often something is tried: in `npm test`, and in full. TICKMARK_FAULTS_RUNS overrides both. */
export function times(cheap: number, all: number): number {
  const asked = Number(process.env.TICKMARK_FAULTS_RUNS);
  return asked > 0 ? asked : full ? all : cheap;
}

/** A line of figures, for whoever reads the output. */
export function report(line: string): void {
  process.stdout.write(`  ▪ ${line}\n`);
}
