// Checks the data of a built portal with tools of others:
// `node tests/data/main.mjs [PORTAL] [CHECK…]`.

import { Tally } from '../browser/tally.mjs';
import { checks } from './checks/all.mjs';
import { open } from './portal.mjs';

const [folder = 'public', ...asked] = process.argv.slice(2);
const portal = open(folder);
const all = new Tally();
for (const [name, check] of Object.entries(checks)) {
  if (asked.length && !asked.includes(name)) continue;
  const tally = new Tally();
  await check(portal, tally);
  console.log(`${name.padEnd(10)} ${tally.line}`);
  for (const fault of tally.faults) console.log(`  FAILED ${fault}`);
  all.passed += tally.passed;
  all.faults.push(...tally.faults);
}
console.log(all.line);
process.exitCode = all.faults.length ? 1 : 0;
