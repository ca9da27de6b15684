// Checks a built portal as browsers see it: `node tests/browser/main.mjs [FOLDER] [CHECK…]`.

import { launch } from './browser.mjs';
import { checks } from './checks/all.mjs';
import { kinds } from './kinds.mjs';
import { open } from './site.mjs';
import { Tally } from './tally.mjs';

// A fault in a template stands on many pages; the first of them tell enough.
const SHOWN = 30;

const [root = 'public', ...asked] = process.argv.slice(2);
const browser = await launch();
const site = await open(root, browser, kinds);
const all = new Tally();
for (const [name, check] of Object.entries(checks)) {
  if (asked.length && !asked.includes(name)) continue;
  const tally = new Tally();
  await check(site, tally);
  console.log(`${name.padEnd(10)} ${tally.line}`);
  for (const fault of tally.faults.slice(0, SHOWN)) console.log(`  FAILED ${fault}`);
  if (tally.faults.length > SHOWN) console.log(`  and ${tally.faults.length - SHOWN} more`);
  all.passed += tally.passed;
  all.faults.push(...tally.faults);
}
site.close();
await browser.close();
console.log(all.line);
process.exitCode = all.faults.length ? 1 : 0;
