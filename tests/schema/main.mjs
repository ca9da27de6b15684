// Holds the JSON Schemas against documents: `node tests/schema/main.mjs [PROGRAM]`.
//
// The validator is not Mandat's own, and strict: it refuses a schema with a word it does not know.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { documents, kindOf, kinds, readings } from './documents.mjs';
import { accepted, refused } from './planted.mjs';

const [program = 'target/release/mandat'] = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mandat-schema-'));
const mandat = (...args) => execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' });
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true });

let passed = 0;
const faults = [];
const check = (holds, fault) => (holds ? (passed += 1) : faults.push(fault));

mandat('schema', '--all', folder);
const schemas = new Map(kinds.map((it) => [it, JSON.parse(fs.readFileSync(path.join(folder, `${it}.json`), 'utf8'))]));
check(fs.readdirSync(folder).length === kinds.length, 'there are more schemas than kinds');
const validate = new Map([...schemas].map(([kind, schema]) => [kind, ajv.compile(schema)]));

for (const [kind, schema] of schemas) {
  for (const [name, form] of Object.entries(schema.$defs)) {
    const holds = ajv.getSchema(`${schema.$id}#/$defs/${name}`);
    for (const example of form.examples ?? []) check(holds(example), `${kind}: ${name} refuses its example ${example}`);
  }
}

const begun = path.join(folder, 'begun');
mandat('init', begun);
const typed = path.join(folder, 'typed');
for (const [file, text] of Object.entries(accepted)) {
  const target = path.join(typed, 'content', file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, file.endsWith('.md') ? `---\n${text}\n---\n` : `${text}\n`);
}
// Stops the run where Mandat itself finds a fault in them.
mandat('check', typed, '--as-of', '2026-11-22');

for (const content of ['content', path.join(begun, 'content'), path.join(typed, 'content')]) {
  const found = documents(content);
  const met = new Set(found.map((it) => it.kind));
  check(kinds.every((it) => met.has(it)), `${content} has no document of some kind`);
  for (const { file, kind, text } of found) {
    for (const [reading, document] of readings(text)) {
      const holds = validate.get(kind);
      check(holds(document), `${file} in ${reading}: ${ajv.errorsText(holds.errors)}`);
    }
  }
}

for (const name of ['site.yaml', 'periods.yaml', 'bodies/styregruppen/members.yaml']) {
  const file = path.join(begun, 'content', name);
  const named = /^# yaml-language-server: \$schema=(.+)$/m.exec(fs.readFileSync(file, 'utf8'))?.[1] ?? '';
  const schema = path.resolve(path.dirname(file), named);
  check(path.basename(schema) === `${kindOf(name)}.json` && fs.existsSync(schema), `${name} names the schema ${named}`);
}

for (const [kind, text, place, reason] of refused) {
  for (const [reading, document] of readings(text)) {
    const holds = validate.get(kind);
    const said = holds(document) ? [] : holds.errors.map((it) => `${it.instancePath} ${it.keyword}`);
    check(said.includes(`${place} ${reason}`), `${kind} in ${reading}: ${JSON.stringify(text)} is refused at ${said.join(', ') || 'no place'}`);
  }
}

fs.rmSync(folder, { recursive: true });
for (const fault of faults) console.log(`FAILED ${fault}`);
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length ? 1 : 0;
