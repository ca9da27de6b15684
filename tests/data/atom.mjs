// Checks the feeds of a portal, and that each fault planted in them is named:
// `node tests/data/atom.mjs [PORTAL]`.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Tally } from '../browser/tally.mjs';
import { atom, planted } from './checks/atom.mjs';

const [portal = 'target/portal'] = process.argv.slice(2);
const untouched = new Tally();
await atom(portal, untouched);
report('atom', untouched);
const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'mandat-feeds-'));
fs.cpSync(portal, copy, { recursive: true });
const seen = new Tally();
for (const [fault, file, plant, named] of planted) {
  const target = path.join(copy, file);
  const text = fs.readFileSync(target, 'utf8');
  fs.writeFileSync(target, plant(text));
  const tally = new Tally();
  await atom(copy, tally);
  fs.writeFileSync(target, text);
  seen.check(plant(text) !== text, `nothing was planted: ${fault}`);
  seen.check(tally.faults.some((it) => named.test(it)), `atom does not see ${fault}; it says: ${tally.faults.slice(0, 5).join('; ')}`);
  seen.check(!untouched.faults.some((it) => named.test(it)), `atom sees ${fault} where none is planted`);
}
fs.rmSync(copy, { recursive: true });
report('planted', seen);

function report(name, tally) {
  for (const fault of tally.faults.slice(0, 20)) console.log(`FAILED ${fault}`);
  console.log(`${name.padEnd(10)} ${tally.line}`);
  if (tally.faults.length) process.exitCode = 1;
}
