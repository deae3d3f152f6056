import { startInProcess } from './in-process.ts';
import { startPage } from './page.ts';

/** Saves one text over an article, as whoever runs it, and prints how that ended. */
const [library = '', config = '', path = '', text = ''] = process.argv.slice(2);
const host = await startInProcess(library, config);
const page = await startPage(host.bridge);
const tab = await page.open(path);
tab.session.type(text);
await tab.save();
const saving = tab.saving.get();
console.log(saving.kind === 'failed' ? saving.error.key : 'saved');
page.crash();
await host.close();
