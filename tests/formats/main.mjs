// Checks the reports and pipelines with those they are made for:
// `node tests/formats/main.mjs [PROGRAM] [CHECK…]`.

import { Tally } from '../browser/tally.mjs';
import { checks } from './checks/all.mjs';
import { make } from './reports.mjs';

const [program = 'target/release/mandat', ...asked] = process.argv.slice(2);
const reports = make(program);
const all = new Tally();
for (const [name, check] of Object.entries(checks)) {
  if (asked.length && !asked.includes(name)) continue;
  const tally = new Tally();
  await check(reports, tally);
  console.log(`${name.padEnd(10)} ${tally.line}`);
  for (const fault of tally.faults) console.log(`  FAILED ${fault}`);
  all.passed += tally.passed;
  all.faults.push(...tally.faults);
}
reports.close();
console.log(all.line);
process.exitCode = all.faults.length ? 1 : 0;
