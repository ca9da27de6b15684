// Mandat's own report fits its schema, and its places lead to what they speak of.

import { fits } from '../schema.mjs';

export async function json({ whole, since }, tally) {
  for (const report of [whole.json, since.json]) {
    fits('mandat-report.schema.json', JSON.parse(report), 'json', tally);
    const marks = JSON.parse(report).findings.map((it) => it.fingerprint);
    tally.check(new Set(marks).size === marks.length, 'json: a fingerprint stands twice');
  }
  const [before, after] = [whole, since].map((it) => JSON.parse(it.json));
  tally.check(before.findings.some((it) => it.waived), 'json: nothing is waived');
  for (const level of ['error', 'warning', 'hint']) {
    tally.check(before.findings.some((it) => it.level === level), `json: nothing is of level ${level}`);
  }
  const brought = after.findings.map((it) => `${it.code} ${it.file.split('/').pop()}:${it.line}`);
  const expected = 'M002 mandate.md:2; M006 ny.md:4; M006 ny.md:4';
  tally.check(brought.join('; ') === expected, `json: the change brings ${brought.join('; ')}`);
  const mended = after.mended.map((it) => `${it.code} ${it.line}`).join('; ');
  tally.check(mended === 'M002 3', `json: the change mends ${mended}`);
}
