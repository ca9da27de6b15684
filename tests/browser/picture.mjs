// The picture in README.md: `node tests/browser/picture.mjs [FOLDER]`, after a build on the day
// that tests/run names.

import { fileURLToPath } from 'node:url';
import { launch, visit } from './browser.mjs';
import { open } from './site.mjs';

const PICTURE = fileURLToPath(new URL('front-page.png', import.meta.url));

const browser = await launch();
const site = await open(process.argv[2] ?? 'public', browser, {});
const settings = { viewport: { width: 1120, height: 1010 } };
await visit(browser, `${site.base}index.html`, settings, (page) => page.screenshot({ path: PICTURE }));
site.close();
await browser.close();
