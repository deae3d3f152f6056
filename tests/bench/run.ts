import { benchFigures } from './figures.ts';
import { benchLibrary } from './library.ts';
import { benchLint } from './lint.ts';
import { benchLintRun } from './lint-run.ts';
import { benchTyping } from './typing.ts';

const parts = {
  figures: benchFigures,
  library: benchLibrary,
  lint: async () => {
    await benchLint();
    await benchLintRun();
  },
  typing: benchTyping,
} as const;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
console.log(
  `Node ${process.version} on ${process.platform}. Compare ratios within this run; times depend on the machine.`,
);
for (const [name, part] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) await part();
}
